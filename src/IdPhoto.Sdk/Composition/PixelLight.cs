using System.Runtime.Intrinsics;
using IdPhoto.Imaging;

namespace IdPhoto.Composition;

/// <summary>Pixels as vectors of linear light from 0 to 1: red, green, blue and a fourth plane that is 0.</summary>
internal static class PixelLight
{
    /// <summary>The light of a pixel.</summary>
    /// <param name="pixels">R, G, B, R, G, B, …</param>
    /// <param name="i">The pixel's number.</param>
    public static Vector128<float> Decode(ReadOnlySpan<byte> pixels, int i)
    {
        var pixel = pixels.Slice(3 * i, 3);
        return Vector128.Create(LinearLight.Decode(pixel[0]), LinearLight.Decode(pixel[1]), LinearLight.Decode(pixel[2]), 0f);
    }

    /// <summary>Sets a pixel; light outside 0 to 1 is clipped.</summary>
    public static void Encode(Vector128<float> light, Span<byte> pixels, int i)
    {
        var pixel = pixels.Slice(3 * i, 3);
        pixel[0] = LinearLight.Encode(light.GetElement(0));
        pixel[1] = LinearLight.Encode(light.GetElement(1));
        pixel[2] = LinearLight.Encode(light.GetElement(2));
    }
}
