namespace IdPhoto.Pipeline;

/// <summary>The frame that a request means: the template's target, with the request's own resolution and file size.</summary>
internal static class RequestedTarget
{
    private const int LeastDpi = 72;
    private const int MostDpi = 1200;
    private const double MillimetresPerInch = 25.4;

    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.InvalidRequest"/>: a value is out of range.</exception>
    public static TemplateTarget Resolve(IdPhotoRequest request, PhotoTemplate template)
    {
        var target = template.Resolve(request.Target);
        if (request.Dpi is { } dpi)
        {
            target = AtResolution(target, dpi, isPrint: ReferenceEquals(target, template.Print));
        }

        var (min, max) = (request.MinKilobytes ?? target.MinKilobytes, request.MaxKilobytes ?? target.MaxKilobytes);
        if (min < 0 || max < 1 || min > max)
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.InvalidRequest,
                $"A file of at least {min ?? 0} KB and at most {max?.ToString() ?? "any number of"} KB cannot exist. Give a smallest size from 0 and a largest one not below it.");
        }

        return target with { MinKilobytes = min, MaxKilobytes = max };
    }

    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.InvalidRequest"/>: the resolution is out of range.</exception>
    public static TemplateTarget AtResolution(TemplateTarget target, int dpi, bool isPrint)
    {
        if (dpi is < LeastDpi or > MostDpi)
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.InvalidRequest, $"A resolution of {dpi} dpi was asked for. Give one from {LeastDpi} to {MostDpi}.");
        }

        return isPrint && target is { WidthMm: { } width, HeightMm: { } height }
            ? target with { Dpi = dpi, WidthPx = Pixels(width, dpi), HeightPx = Pixels(height, dpi) }
            : target with { Dpi = dpi };
    }

    private static int Pixels(double millimetres, int dpi) => (int)Math.Round(millimetres / MillimetresPerInch * dpi);
}
