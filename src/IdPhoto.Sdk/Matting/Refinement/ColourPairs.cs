using System.Runtime.Intrinsics;

namespace IdPhoto.Matting.Refinement;

/// <summary>
/// Opacity of single pixels from colours that were surely seen: rays go out from an unknown pixel to the person and to the background,
/// and the pair of colours is taken whose mixture explains the pixel (after Gastal and Oliveira, "Shared Sampling for Real-Time Alpha
/// Matting", 2010, and Wang and Cohen, "Optimized Color Sampling for Robust Matting", 2007). Where a background has many colours, each is
/// seen by some ray: no average of them is taken. Two by two pixels share their rays.
/// </summary>
internal sealed class ColourPairs
{
    private const int Rays = 8;

    private static readonly (float X, float Y)[] Directions =
        [.. Enumerable.Range(0, Rays).Select(ray => MathF.SinCos(2 * MathF.PI * ray / Rays)).Select(turn => (turn.Cos, turn.Sin))];

    private readonly Vector128<float>[] _colours;
    private readonly SureRegions _regions;
    private readonly int _reach;
    private readonly int _width;
    private readonly int _height;
    private readonly int[] _steps;
    private readonly ColourSamples _person = new(Rays);
    private readonly ColourSamples _background = new(Rays);

    /// <summary>Gets ready to ask.</summary>
    /// <param name="colours">The photo's colours, from 0 to 1.</param>
    /// <param name="regions">The trimap; not disposed.</param>
    /// <param name="reach">How far colours are looked for, pixels.</param>
    public ColourPairs(Vector128<float>[] colours, SureRegions regions, int reach)
    {
        (_colours, _regions, _reach, _width, _height) = (colours, regions, reach, regions.Width, regions.Height);
        _steps = Steps();
    }

    /// <summary>Asks every unknown pixel.</summary>
    /// <param name="prior">The model's matte.</param>
    /// <param name="opinions">Receives one opinion for each unknown pixel.</param>
    public void Ask(ReadOnlySpan<float> prior, Span<PixelOpinion> opinions)
    {
        for (var y = 0; y < _height; y += 2)
        {
            for (var x = 0; x < _width; x += 2)
            {
                AskBlock(x, y, prior, opinions);
            }
        }
    }

    private void AskBlock(int left, int top, ReadOnlySpan<float> prior, Span<PixelOpinion> opinions)
    {
        var looked = false;
        for (var y = top; y < Math.Min(top + 2, _height); y++)
        {
            for (var x = left; x < Math.Min(left + 2, _width); x++)
            {
                var at = (y * _width) + x;
                if (_regions.Index[at] is not (>= 0 and var number))
                {
                    continue;
                }

                if (!looked)
                {
                    Look(x, y);
                    looked = true;
                }

                opinions[number] = _person.Count > 0 && _background.Count > 0
                    ? PairSearch.Best(_colours[at], _person, _background, prior[at])
                    : PairSearch.Without(prior[at]);
            }
        }
    }

    private void Look(int x, int y)
    {
        _person.Clear();
        _background.Clear();
        var inside = x >= _reach && y >= _reach && x < _width - _reach && y < _height - _reach;
        for (var ray = 0; ray < Rays; ray++)
        {
            March(x, y, _steps.AsSpan(ray * _reach, inside ? _reach : Inside(x, y, ray)));
        }
    }

    // One way out meets both sides, in whatever order.
    private void March(int x, int y, ReadOnlySpan<int> steps)
    {
        var kinds = _regions.Kind;
        var (from, person, background) = ((y * _width) + x, false, false);
        foreach (var step in steps)
        {
            var kind = kinds[from + step];
            if (kind == SureRegions.Person && !person)
            {
                _person.Add(_colours[from + step]);
                person = true;
            }
            else if (kind == SureRegions.Background && !background)
            {
                _background.Add(_colours[from + step]);
                background = true;
            }

            if (person && background)
            {
                return;
            }
        }
    }

    // How many steps of a ray lie in the picture.
    private int Inside(int x, int y, int ray)
    {
        var (dx, dy) = Directions[ray];
        var count = 0;
        while (count < _reach && (uint)(x + Step(dx, count)) < (uint)_width && (uint)(y + Step(dy, count)) < (uint)_height)
        {
            count++;
        }

        return count;
    }

    private int[] Steps()
    {
        var steps = new int[Rays * _reach];
        for (var i = 0; i < steps.Length; i++)
        {
            var (dx, dy) = Directions[i / _reach];
            steps[i] = (Step(dy, i % _reach) * _width) + Step(dx, i % _reach);
        }

        return steps;
    }

    private static int Step(float direction, int number) => (int)MathF.Round(direction * (number + 1));
}
