using IdPhoto.Composition.Retouch;

namespace IdPhoto.AspNetCore.Jobs;

/// <summary>The corrections of an order in the library's words.</summary>
internal static class OrderedTone
{
    /// <summary>The corrections; null where none is wanted.</summary>
    /// <exception cref="FormatException">The retouch cannot be read; the message says what is understood.</exception>
    public static ToneOptions? Of(JobOrder order)
    {
        var tone = new ToneOptions
        {
            Exposure = order.Exposure || order.ExposureTarget is not null,
            ExposureTarget = order.ExposureTarget,
            WhiteBalance = order.WhiteBalance,
            Denoise = order.Denoise,
            Sharpen = order.Sharpen,
            Retouch = order.Retouch is { } text ? HivisionRetouch.Parse(text) : null,
        };
        return tone == new ToneOptions() ? null : tone;
    }
}
