using IdPhoto.Matting;

namespace IdPhoto.AspNetCore.Hivision;

/// <summary>The matte of a photo that comes cut out already: its own alpha.</summary>
internal sealed class GivenMatting(AsyncLocal<HivisionSettings?> settings) : IMattingModel
{
    public ValueTask<IReadOnlyList<Matte>> ComputeAsync(IReadOnlyList<MattingInput> batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var cutout = settings.Value?.Given ?? throw new InvalidOperationException("No cut-out is in work.");
        return new([.. batch.Select(input => cutout.MatteOf(input.Photo, input.Region))]);
    }
}
