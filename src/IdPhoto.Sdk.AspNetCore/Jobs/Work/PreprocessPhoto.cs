using IdPhoto.AspNetCore.Documents;
using IdPhoto.Export;
using IdPhoto.Imaging;

namespace IdPhoto.AspNetCore.Jobs.Work;

/// <summary>Turns a photo upright as its EXIF says, converts its colours to sRGB, leaves its metadata behind, and on wish corrects its light.</summary>
internal sealed class PreprocessPhoto(PhotoDecoder decoder, PhotoEncoder encoder, JobFiles files) : IJobWork
{
    // The tag is required of the written file; the pixels are all kept.
    private const int Dpi = 300;

    public bool Does(JobKind kind) => kind == JobKind.Preprocess;

    public async Task<JobOutcome> RunAsync(JobRecord job, JobProgress progress, CancellationToken cancellationToken)
    {
        var upload = await files.ReadAsync(job.Id, job.Order.Uploads[0], cancellationToken).ConfigureAwait(false);
        var (picture, changes) = await Task.Run(() => Run(upload, job.Order), cancellationToken).ConfigureAwait(false);
        var file = await files.SaveAsync(job.Id, "photo", 0, picture, cancellationToken).ConfigureAwait(false);
        progress.PhotoDone();
        return new JobOutcome { Files = [file with { Changes = changes }], Items = [new JobItem(0) { Changes = changes }] };
    }

    private (EncodedPhoto Picture, string[] Changes) Run(byte[] upload, JobOrder order)
    {
        using var photo = decoder.Decode(upload);
        var settings = new EncodeSettings { Format = order.Format ?? PhotoFormat.Jpeg, Dpi = order.Dpi ?? Dpi, MinKilobytes = order.MinKb, MaxKilobytes = order.MaxKb };
        IReadOnlyList<Alteration> corrections = [];
        using var corrected = OrderedTone.Of(order)?.Apply(photo.Image, out corrections);
        string?[] changes =
        [
            photo.Orientation == 1 ? null : "turned-upright",
            photo.ColourConverted ? "colour-conversion" : null,
            photo.AlphaFlattened ? "alpha-flattened" : null,
            .. corrections.Select(correction => ApiJson.Word(correction)),
            photo.Format == settings.Format ? null : "format",
            "metadata-removed",
        ];
        return (encoder.Encode(corrected ?? photo.Image, settings), [.. changes.OfType<string>()]);
    }
}
