using IdPhoto.Matting;

namespace IdPhoto.Tests.Pipeline;

/// <summary>Sees a person of whole pixels in whatever it is shown: exact bounds, whatever model is at hand.</summary>
/// <param name="person">The person, photo pixels.</param>
internal sealed class BlockMatting(PhotoBox person) : IMattingModel
{
    public ValueTask<IReadOnlyList<Matte>> ComputeAsync(IReadOnlyList<MattingInput> inputs, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult<IReadOnlyList<Matte>>([.. inputs.Select(input => Of(input.Region))]);

    private Matte Of(PhotoBox region)
    {
        var matte = new Matte((int)region.Width, (int)region.Height, region);
        for (var y = 0; y < matte.Height; y++)
        {
            var row = matte.Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                var (px, py) = (region.X + x, region.Y + y);
                row[x] = px >= person.X && px < person.Right && py >= person.Y && py < person.Bottom ? 1 : 0;
            }
        }

        return matte;
    }
}
