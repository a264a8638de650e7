using System.Runtime.Intrinsics;

namespace IdPhoto.Matting.Refinement;

/// <summary>
/// The pair of a person's and a background's colour whose mixture explains a pixel best. Light mixes linearly, so the squares of the
/// encoded values are mixed (a gamma of 2), and differences are judged as the eye does.
/// </summary>
internal static class PairSearch
{
    // Encoded values from 0 to 1: what noise and texture may leave unexplained.
    private const float Deviation = 0.03f;

    // Darker values differ by less than they seem to.
    private const float Dark = 0.1f;

    // Squared distance of two colours that tell person from background: a seventh of the range.
    private const float Contrast = 0.02f;

    // Of pairs that explain a pixel equally well the one wins that makes it solid, and that is nearer to the model's word.
    private const float MixtureCost = 0.5f;
    private const float PriorCost = 2f;

    private const float ModelsShare = 0.5f;

    // A single hair stands in less light than the hair that rays reach, or lets less of it back: the same colour, down to a third.
    private static readonly float[] Shades = [1, 0.6f, 0.3f];
    private const float ShadeCost = 0.2f;

    /// <summary>What an own colour says where no pair was seen: the model's word.</summary>
    public static PixelOpinion Without(float prior) => new(prior, ModelsShare);

    /// <summary>The opinion of a pixel.</summary>
    /// <param name="seen">Its colour, from 0 to 1.</param>
    /// <param name="person">At least one colour.</param>
    /// <param name="background">At least one colour.</param>
    /// <param name="prior">The model's opacity.</param>
    public static PixelOpinion Best(Vector128<float> seen, ColourSamples person, ColourSamples background, float prior)
    {
        var (least, alpha, contrast) = (Vector256.Create(float.MaxValue), Vector256.Create(prior), Vector256<float>.Zero);
        var pixel = new Pixel(seen, prior);
        for (var first = 0; first < person.Count; first += Vector256<float>.Count)
        {
            var (r, g, b) = person.Eight(first);
            for (var shade = 0; shade < Shades.Length; shade++)
            {
                var dim = Shades[shade];
                for (var i = 0; i < background.Count; i++)
                {
                    var (cost, a) = pixel.Try(r * dim, g * dim, b * dim, background[i], ShadeCost * shade);
                    var better = Vector256.LessThan(cost, least);
                    least = Vector256.ConditionalSelect(better, cost, least);
                    alpha = Vector256.ConditionalSelect(better, a, alpha);
                    contrast = Vector256.ConditionalSelect(better, Distance(r, g, b, background[i]), contrast);
                }
            }
        }

        var lane = 0;
        for (var i = 1; i < Vector256<float>.Count; i++)
        {
            lane = least.GetElement(i) < least.GetElement(lane) ? i : lane;
        }

        return Judge(least.GetElement(lane), alpha.GetElement(lane), contrast.GetElement(lane), prior);
    }

    // Of the colours in full light: a white shirt's shade tells nothing before a white wall.
    private static Vector256<float> Distance(Vector256<float> r, Vector256<float> g, Vector256<float> b, Vector128<float> background)
    {
        var dr = r - Vector256.Create(background.GetElement(0));
        var dg = g - Vector256.Create(background.GetElement(1));
        var db = b - Vector256.Create(background.GetElement(2));
        return (dr * dr) + (dg * dg) + (db * db);
    }

    // Two sides of one colour say nothing: there the model's word counts.
    private static PixelOpinion Judge(float cost, float alpha, float contrast, float prior)
    {
        var likeness = MathF.Exp(-contrast / Contrast);
        var (own, models) = (MathF.Exp(-cost / 2) * (1 - likeness), ModelsShare * likeness);
        return new(((own * alpha) + (models * prior)) / Math.Max(own + models, 1e-6f), own + models);
    }

    private readonly struct Pixel
    {
        private readonly Vector256<float> _red;
        private readonly Vector256<float> _green;
        private readonly Vector256<float> _blue;
        private readonly Vector256<float> _prior;
        private readonly Vector256<float> _redScale;
        private readonly Vector256<float> _greenScale;
        private readonly Vector256<float> _blueScale;

        public Pixel(Vector128<float> seen, float prior)
        {
            var (r, g, b) = (seen.GetElement(0), seen.GetElement(1), seen.GetElement(2));
            (_red, _green, _blue, _prior) = (Vector256.Create(r * r), Vector256.Create(g * g), Vector256.Create(b * b), Vector256.Create(prior));
            (_redScale, _greenScale, _blueScale) = (Scale(r), Scale(g), Scale(b));
        }

        /// <summary>Eight colours of the person with one of the background: what the mixture costs, and its opacity.</summary>
        public (Vector256<float> Cost, Vector256<float> Alpha) Try(
            Vector256<float> r, Vector256<float> g, Vector256<float> b, Vector128<float> background, float shadeCost)
        {
            var (br, bg, bb) = (Vector256.Create(background.GetElement(0)), Vector256.Create(background.GetElement(1)), Vector256.Create(background.GetElement(2)));
            var (offR, offG, offB) = (_red - (br * br), _green - (bg * bg), _blue - (bb * bb));
            var (acrossR, acrossG, acrossB) = ((r * r) - (br * br), (g * g) - (bg * bg), (b * b) - (bb * bb));
            var along = (offR * acrossR) + (offG * acrossG) + (offB * acrossB);
            var length = (acrossR * acrossR) + (acrossG * acrossG) + (acrossB * acrossB) + Vector256.Create(1e-5f);
            var a = Vector256.Min(Vector256.Max(along / length, Vector256<float>.Zero), Vector256<float>.One);
            var (restR, restG, restB) = ((offR - (acrossR * a)) * _redScale, (offG - (acrossG * a)) * _greenScale, (offB - (acrossB * a)) * _blueScale);
            var rest = (restR * restR) + (restG * restG) + (restB * restB);
            var off = a - _prior;
            return (rest + (a * (Vector256<float>.One - a) * MixtureCost) + (off * off * PriorCost) + (a * shadeCost), a);
        }

        // What a difference of squares means in encoded values, in deviations: x² − y² = (x − y)(x + y), for a y that is nearly x.
        private static Vector256<float> Scale(float value) => Vector256.Create(1 / (Deviation * (value + Math.Max(value, Dark))));
    }
}
