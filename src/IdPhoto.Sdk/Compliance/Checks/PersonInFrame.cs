using IdPhoto.Imaging;
using IdPhoto.Matting;

namespace IdPhoto.Compliance.Checks;

/// <summary>The person's matte, asked in frame pixels; outside the matte there is no person.</summary>
internal readonly ref struct PersonInFrame
{
    private const double Inside = 0.5;

    private readonly Matte _matte;
    private readonly AffineTransform _toMatte;

    private PersonInFrame(Matte matte, AffineTransform toMatte) => (_matte, _toMatte) = (matte, toMatte);

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
        person = new(matte, toMatte);
        return true;
    }

    /// <summary>Whether a frame pixel shows the person: opacity above one half, between the matte's values.</summary>
    public bool Has(PhotoPoint point)
    {
        var p = _toMatte.Apply(point);
        if (p.X < 0 || p.Y < 0 || p.X > _matte.Width || p.Y > _matte.Height)
        {
            return false;
        }

        var (x, y) = (Math.Clamp(p.X - 0.5, 0, _matte.Width - 1), Math.Clamp(p.Y - 0.5, 0, _matte.Height - 1));
        var (left, top) = ((int)x, (int)y);
        var (right, bottom) = (Math.Min(left + 1, _matte.Width - 1), Math.Min(top + 1, _matte.Height - 1));
        var above = _matte.Row(top);
        var below = _matte.Row(bottom);
        return Mix(Mix(above[left], above[right], x - left), Mix(below[left], below[right], x - left), y - top) > Inside;

        static double Mix(double a, double b, double share) => a + ((b - a) * share);
    }
}
