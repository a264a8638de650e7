using IdPhoto.Imaging;
using IdPhoto.Matting;

namespace IdPhoto.Compliance.Checks;

/// <summary>The person's matte, asked in frame pixels; where the photo has no picture there is no person.</summary>
internal readonly ref struct PersonInFrame
{
    private const float Inside = 0.5f;

    private readonly Matte _matte;
    private readonly AffineTransform _toMatte;

    private PersonInFrame(Matte matte, AffineTransform toMatte, PhotoBox picture) => (_matte, _toMatte, Picture) = (matte, toMatte, picture);

    /// <summary>The part of the frame that holds picture, frame pixels.</summary>
    public PhotoBox Picture { get; }

    /// <summary>The person of a photo.</summary>
    /// <returns>False when nothing says where the person is.</returns>
    public static bool TryFind(ComplianceContext context, out PersonInFrame person)
    {
        person = default;
        if (context.Person is not { } matte)
        {
            return false;
        }

        var toMatte = context.ToFrame.Invert().Then(context.PersonToPhoto.Invert())
            .Then(AffineTransform.FromBox(matte.Region, matte.Width, matte.Height));
        var missing = context.Shortfall;
        person = new(matte, toMatte, PhotoBox.FromEdges(
            missing.Left, missing.Top, context.FrameWidth - missing.Right, context.FrameHeight - missing.Bottom));
        return true;
    }

    /// <summary>Whether a frame pixel shows the person.</summary>
    public bool Has(PhotoPoint point)
    {
        var p = _toMatte.Apply(point);
        var (x, y) = ((int)Math.Floor(p.X), (int)Math.Floor(p.Y));
        return x >= 0 && y >= 0 && x < _matte.Width && y < _matte.Height && _matte.Row(y)[x] > Inside;
    }

    /// <summary>How many of the pixels of a line show the person, as a length in frame pixels.</summary>
    public double LengthOn(PhotoPoint from, PhotoPoint to)
    {
        var length = from.DistanceTo(to);
        var steps = (int)Math.Ceiling(length);
        var count = 0;
        for (var i = 0; i < steps; i++)
        {
            var t = (i + 0.5) / steps;
            count += Has(new(from.X + ((to.X - from.X) * t), from.Y + ((to.Y - from.Y) * t))) ? 1 : 0;
        }

        return steps == 0 ? 0 : count * length / steps;
    }
}
