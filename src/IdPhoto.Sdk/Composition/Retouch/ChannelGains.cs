using IdPhoto.Imaging;

namespace IdPhoto.Composition.Retouch;

/// <summary>Factors of red, green and blue in linear light: exposure when equal, white balance when not (von Kries on sRGB's primaries).</summary>
internal readonly record struct ChannelGains(double R, double G, double B)
{
    public static ChannelGains None { get; } = new(1, 1, 1);

    public ChannelGains Times(double factor) => new(R * factor, G * factor, B * factor);

    /// <summary>Each factor held within bounds.</summary>
    public ChannelGains Within(double least, double most) => new(Math.Clamp(R, least, most), Math.Clamp(G, least, most), Math.Clamp(B, least, most));

    /// <summary>Multiplies the light of encoded pixels; what exceeds white is white.</summary>
    public void Apply(Span<byte> pixels)
    {
        Span<byte> red = stackalloc byte[256];
        Span<byte> green = stackalloc byte[256];
        Span<byte> blue = stackalloc byte[256];
        Fill(red, R);
        Fill(green, G);
        Fill(blue, B);
        for (var i = 0; i < pixels.Length; i += PhotoImage.Channels)
        {
            var pixel = pixels.Slice(i, PhotoImage.Channels);
            (pixel[0], pixel[1], pixel[2]) = (red[pixel[0]], green[pixel[1]], blue[pixel[2]]);
        }
    }

    private static void Fill(Span<byte> table, double gain)
    {
        for (var v = 0; v < table.Length; v++)
        {
            table[v] = LinearLight.Encode((float)(LinearLight.Decode((byte)v) * gain));
        }
    }
}
