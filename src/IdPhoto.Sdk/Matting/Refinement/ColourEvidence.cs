using System.Buffers;
using System.Runtime.Intrinsics;
using IdPhoto.Imaging;

namespace IdPhoto.Matting.Refinement;

/// <summary>
/// Corrects a matte near its edge by colour: whether a pixel looks more like the person or more like the background that surely lie
/// around it. The model's opacity is the prior, the two neighbourhoods' colours (one Gaussian each, of equal variance in all channels)
/// give a likelihood ratio, and Bayes' rule joins them. It takes away patches of wall that stick to hair, and gives strands back.
/// </summary>
/// <remarks>
/// Where person and background have the same colour (a white shirt before a white wall) the ratio is one and the model's word stands.
/// </remarks>
internal static class ColourEvidence
{
    // Colours from 0 to 1: noise and texture of an even wall.
    private const float LeastVariance = 1e-3f;

    // However clear the colours, evidence never outweighs a model that is sure: e^3 against e^4.
    private const float MostEvidence = 3f;
    private const float SurestPrior = 0.98f;

    // A window must hold this share of sure pixels of a side to speak for it.
    private const float LeastShare = 0.01f;

    /// <summary>Corrects a matte in place.</summary>
    /// <param name="photo">The photo, as large as the matte.</param>
    /// <param name="alpha">The model's matte.</param>
    /// <param name="edge">How far from the matte's edge it may be wrong, pixels.</param>
    /// <param name="reach">How far colours are looked at, pixels.</param>
    public static void Apply(PhotoImage photo, Span<float> alpha, int edge, int reach)
    {
        var count = photo.Width * photo.Height;
        var buffer = ArrayPool<Vector128<float>>.Shared.Rent(4 * count);
        try
        {
            var smooth = buffer.AsSpan(0, count);
            var person = buffer.AsSpan(count, count);
            var background = buffer.AsSpan(2 * count, count);
            var squares = buffer.AsSpan(3 * count, count);
            Spread(alpha, smooth);
            BoxFilter.Mean(smooth, photo.Width, photo.Height, edge);
            GatherSure(photo.Pixels, smooth, person, background, squares);
            BoxFilter.Mean(person, photo.Width, photo.Height, reach);
            BoxFilter.Mean(background, photo.Width, photo.Height, reach);
            BoxFilter.Mean(squares, photo.Width, photo.Height, reach);
            for (var i = 0; i < count; i++)
            {
                if (IsSure(smooth[i].ToScalar()) is null)
                {
                    alpha[i] = Join(alpha[i], Evidence(photo.Pixels, i, person[i], background[i], squares[i]));
                }
            }
        }
        finally
        {
            ArrayPool<Vector128<float>>.Shared.Return(buffer);
        }
    }

    private static void Spread(ReadOnlySpan<float> alpha, Span<Vector128<float>> smooth)
    {
        for (var i = 0; i < alpha.Length && i < smooth.Length; i++)
        {
            smooth[i] = Vector128.CreateScalar(alpha[i]);
        }
    }

    // A neighbourhood that is person or background throughout: true, false; near the edge: null.
    private static bool? IsSure(float mean) => mean switch
    {
        > 0.99f => true,
        < 0.01f => false,
        _ => null,
    };

    // Sums of the sure pixels' colours with their number as the fourth plane; of their squares, person first, then background.
    private static void GatherSure(
        ReadOnlySpan<byte> pixels, ReadOnlySpan<Vector128<float>> smooth, Span<Vector128<float>> person, Span<Vector128<float>> background, Span<Vector128<float>> squares)
    {
        for (var i = 0; i < smooth.Length; i++)
        {
            var sure = IsSure(smooth[i].ToScalar());
            var colour = Colour(pixels, i).WithElement(3, 1f);
            var square = Vector128.Dot(colour, colour) - 1;
            person[i] = sure == true ? colour : default;
            background[i] = sure == false ? colour : default;
            squares[i] = sure is null ? default : Vector128.Create(sure == true ? square : 0, sure == true ? 0 : square, 0, 0);
        }
    }

    // The logarithm of the likelihood ratio, person over background.
    private static float Evidence(
        ReadOnlySpan<byte> pixels, int i, Vector128<float> person, Vector128<float> background, Vector128<float> squares)
    {
        var (personShare, backgroundShare) = (person.GetElement(3), background.GetElement(3));
        if (personShare < LeastShare || backgroundShare < LeastShare)
        {
            return 0;
        }

        var colour = Colour(pixels, i);
        var (personDistance, personVariance) = Compare(colour, person / personShare, squares.GetElement(0) / personShare);
        var (backgroundDistance, backgroundVariance) = Compare(colour, background / backgroundShare, squares.GetElement(1) / backgroundShare);
        var ratio = (0.5f * ((backgroundDistance / backgroundVariance) - (personDistance / personVariance)))
            + (1.5f * MathF.Log(backgroundVariance / personVariance));
        return Math.Clamp(ratio, -MostEvidence, MostEvidence);
    }

    private static (float SquaredDistance, float Variance) Compare(Vector128<float> colour, Vector128<float> mean, float square)
    {
        mean = mean.WithElement(3, 0f);
        var difference = colour - mean;
        return (Vector128.Dot(difference, difference), (Math.Max(0, square - Vector128.Dot(mean, mean)) / 3) + LeastVariance);
    }

    private static float Join(float prior, float evidence)
    {
        var p = Math.Clamp(prior, 1 - SurestPrior, SurestPrior);
        return 1 / (1 + ((1 - p) / p * MathF.Exp(-evidence)));
    }

    private static Vector128<float> Colour(ReadOnlySpan<byte> pixels, int i) =>
        Vector128.Create(pixels[3 * i], pixels[(3 * i) + 1], pixels[(3 * i) + 2], 0f) / 255f;
}
