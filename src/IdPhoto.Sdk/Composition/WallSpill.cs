using System.Buffers;
using System.Runtime.Intrinsics;
using IdPhoto.Imaging;

namespace IdPhoto.Composition;

/// <summary>
/// The light that a coloured wall throws on hair and skin near the outline, and what an over-estimated alpha leaves of it: found by
/// comparing colours near the edge with the person's own colours farther inside, and taken out again.
/// </summary>
/// <remarks>
/// A pixel shows (1−s)·F + s·W of the person's colour F and the wall's W, all linear light. Single pixels vary by themselves; so s is
/// fitted along the outline as a share that falls from the edge inwards, and no pixel loses more than it shows. Where the wall is neutral,
/// or the person's own colours have its hue (a blue shirt before a blue wall), nothing is measured and nothing changes.
/// </remarks>
internal sealed class WallSpill : IDisposable
{
    private const int Planes = 4;

    // How far the wall's light is looked for, of the picture's longer side: 12 pixels of 600; and how far inside colours are compared,
    // and how far along the outline the share is fitted, in reaches.
    private const float Reach = 0.02f;
    private const int ReferenceReach = 4;
    private const int OutlineReach = 2;

    // A cell this deep inside on average is the person's own.
    private const float Deep = 0.99f;

    // The share need not fall as the fit has it: single pixels may lose a little more.
    private const float Freedom = 1.3f;

    private readonly Vector128<float>[] _buffer;
    private readonly int _width;
    private readonly int _height;

    private WallSpill(int width, int height) =>
        (_buffer, _width, _height) = (ArrayPool<Vector128<float>>.Shared.Rent(Planes * width * height), width, height);

    /// <summary>Looks at a reduced picture; null where no background is coloured.</summary>
    /// <param name="photo">Linear light, alpha in the fourth plane.</param>
    /// <param name="person">The person's colour around each cell.</param>
    /// <param name="wall">The background's, in the fourth plane how much of it was seen.</param>
    /// <param name="width">The grid's columns.</param>
    /// <param name="height">Its rows.</param>
    public static WallSpill? Find(
        ReadOnlySpan<Vector128<float>> photo, ReadOnlySpan<Vector128<float>> person, ReadOnlySpan<Vector128<float>> wall, int width, int height)
    {
        if (!SpillMeasure.AnyColoured(wall))
        {
            return null;
        }

        var spill = new WallSpill(width, height);
        var reach = Math.Max(1, (int)MathF.Round(Reach * Math.Max(width, height)));
        spill.Gather(photo, reach);
        spill.Measure(photo, person, wall);
        spill.Fit(wall, OutlineReach * reach);
        return spill;
    }

    /// <summary>Takes the wall's light out of the person's colours.</summary>
    public void Remove(PhotoImage target, ReadOnlySpan<float> alpha)
    {
        var (scaleX, scaleY) = ((float)_width / target.Width, (float)_height / target.Height);
        var pixels = target.Pixels;
        ReadOnlySpan<Vector128<float>> walls = Plane(3);
        for (var i = 0; i < alpha.Length; i++)
        {
            var at = GridPoint.Of(i % target.Width, i / target.Width, scaleX, scaleY, _width, _height);
            if (alpha[i] <= 0 || !at.Any(walls))
            {
                continue;
            }

            var wall = at.Sample(walls);
            var colour = PixelLight.Decode(pixels, i);
            var shown = SpillMeasure.ShareOf(colour, at.Sample(Plane(1)), at.Sample(Plane(2)));
            var share = Math.Min(wall.GetElement(3), shown) * SpillMeasure.Plausible(shown);
            if (share > 0)
            {
                PixelLight.Encode((colour - (wall * share)) / (1 - share), pixels, i);
            }
        }
    }

    /// <summary>Returns the buffer to the pool.</summary>
    public void Dispose() => ArrayPool<Vector128<float>>.Shared.Return(_buffer);

    // Plane 0: how deep inside; 1 to 3: the inside colours' sums, squares and products.
    private void Gather(ReadOnlySpan<Vector128<float>> photo, int reach)
    {
        var depth = Plane(0);
        for (var i = 0; i < depth.Length; i++)
        {
            depth[i] = Vector128.CreateScalar(photo[i].GetElement(3));
        }

        BoxFilter.Mean(depth, _width, _height, reach);
        for (var i = 0; i < depth.Length; i++)
        {
            var own = depth[i].ToScalar() > Deep ? photo[i].WithElement(3, 1f) : default;
            Plane(1)[i] = own;
            Plane(2)[i] = own * own;
            Plane(3)[i] = own * Vector128.Shuffle(own, Vector128.Create(1, 2, 0, 3));
        }

        for (var plane = 1; plane < Planes; plane++)
        {
            BoxFilter.Mean(Plane(plane), _width, _height, ReferenceReach * reach);
        }
    }

    // Plane 0: nearness to the edge (1 there, 0 at the reach), threshold, strength; 1 and 2: the measure; 3: sums for the fit.
    private void Measure(ReadOnlySpan<Vector128<float>> photo, ReadOnlySpan<Vector128<float>> person, ReadOnlySpan<Vector128<float>> wall)
    {
        var depth = Plane(0);
        for (var i = 0; i < depth.Length; i++)
        {
            var near = Math.Clamp(2 * (1 - depth[i].ToScalar()), 0, 1);
            var measure = near > 0 ? SpillMeasure.Of(wall[i], Plane(1)[i], Plane(2)[i], Plane(3)[i]) : default;
            var alpha = photo[i].GetElement(3);
            var (colour, _) = BlurFusion.Explain(photo[i], alpha, person[i], wall[i]);
            var share = SpillMeasure.ShareOf(colour, measure.Shade, measure.Tint);
            var weight = measure.Strength > 0 ? alpha * near : 0;
            depth[i] = Vector128.Create(near, measure.Threshold, measure.Strength, 0f);
            Plane(1)[i] = measure.Shade;
            Plane(2)[i] = measure.Tint;
            Plane(3)[i] = Vector128.Create(weight * share, weight * near, 0f, 0f);
        }
    }

    // Plane 3: the wall's colour and the share of it that is taken out at most.
    private void Fit(ReadOnlySpan<Vector128<float>> wall, int outline)
    {
        var sums = Plane(3);
        BoxFilter.Mean(sums, _width, _height, outline);
        for (var i = 0; i < sums.Length; i++)
        {
            var (near, threshold, strength) = (Plane(0)[i].GetElement(0), Plane(0)[i].GetElement(1), Plane(0)[i].GetElement(2));
            var edge = sums[i].GetElement(0) / Math.Max(sums[i].GetElement(1), 1e-6f);
            sums[i] = wall[i].WithElement(3, Freedom * near * strength * SpillMeasure.Beyond(edge, threshold) * SpillMeasure.Plausible(edge));
        }
    }

    private Span<Vector128<float>> Plane(int number) => _buffer.AsSpan(number * _width * _height, _width * _height);
}
