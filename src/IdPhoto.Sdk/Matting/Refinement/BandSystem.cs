namespace IdPhoto.Matting.Refinement;

/// <summary>
/// The unknown pixels' equations: neighbours agree by their colours, each pixel with its own opinion and a little with the model, and the
/// sure pixels around hold both ends. Symmetric and positive definite.
/// </summary>
internal sealed class BandSystem
{
    // How much a pixel's opinion counts beside its neighbours, at full confidence; and the model's word, always.
    private const float OpinionWeight = 1f;
    private const float PriorWeight = 0.002f;

    private readonly SureRegions _regions;
    private readonly float[] _rows;
    private readonly int _width;
    private readonly int _height;

    /// <summary>Completes the equations.</summary>
    /// <param name="rows">The matting Laplacian's rows; kept and changed.</param>
    /// <param name="regions">The trimap.</param>
    /// <param name="opinions">One for each unknown pixel.</param>
    /// <param name="alpha">The model's matte; sure pixels exactly 0 or 1.</param>
    /// <param name="width">Its columns.</param>
    public BandSystem(float[] rows, SureRegions regions, ReadOnlySpan<PixelOpinion> opinions, ReadOnlySpan<float> alpha, int width)
    {
        (_rows, _regions, _width, _height) = (rows, regions, width, alpha.Length / width);
        Right = new float[opinions.Length];
        Diagonal = new float[opinions.Length];
        Start = new float[opinions.Length];
        for (var u = 0; u < opinions.Length; u++)
        {
            var weight = OpinionWeight * opinions[u].Confidence;
            var wish = (weight * opinions[u].Alpha) + (PriorWeight * alpha[regions.Unknown[u]]);
            rows[(u * MattingLaplacian.Row) + MattingLaplacian.Centre] += weight + PriorWeight;
            Diagonal[u] = rows[(u * MattingLaplacian.Row) + MattingLaplacian.Centre];
            Start[u] = wish / (weight + PriorWeight);
            Right[u] = wish - SumKnown(u, alpha);
        }
    }

    /// <summary>The right-hand side.</summary>
    public float[] Right { get; }

    /// <summary>The matrix's diagonal.</summary>
    public float[] Diagonal { get; }

    /// <summary>A first guess: every pixel by itself.</summary>
    public float[] Start { get; }

    /// <summary>The matrix times a vector.</summary>
    public void Multiply(ReadOnlySpan<float> vector, Span<float> product)
    {
        for (var u = 0; u < product.Length; u++)
        {
            var sum = 0f;
            var row = _rows.AsSpan(u * MattingLaplacian.Row, MattingLaplacian.Row);
            for (var k = 0; k < MattingLaplacian.Row; k++)
            {
                sum += Neighbour(u, k) is >= 0 and var i && _regions.Index[i] is >= 0 and var number ? row[k] * vector[number] : 0;
            }

            product[u] = sum;
        }
    }

    private float SumKnown(int u, ReadOnlySpan<float> alpha)
    {
        var sum = 0f;
        for (var k = 0; k < MattingLaplacian.Row; k++)
        {
            sum += Neighbour(u, k) is >= 0 and var i && _regions.Index[i] < 0 ? _rows[(u * MattingLaplacian.Row) + k] * alpha[i] : 0;
        }

        return sum;
    }

    // −1 beyond the picture, where no window reaches and the coefficient is 0.
    private int Neighbour(int u, int k)
    {
        var at = _regions.Unknown[u];
        var (x, y) = ((at % _width) + (k % 5) - 2, (at / _width) + (k / 5) - 2);
        return (uint)x < (uint)_width && (uint)y < (uint)_height ? (y * _width) + x : -1;
    }
}
