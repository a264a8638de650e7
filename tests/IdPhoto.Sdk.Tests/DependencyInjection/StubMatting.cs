using IdPhoto.Matting;

namespace IdPhoto.Tests.DependencyInjection;

/// <summary>Holds the upper four fifths of every region for a person.</summary>
internal sealed class StubMatting : IMattingModel, IDisposable
{
    public int Disposals { get; private set; }

    public ValueTask<IReadOnlyList<Matte>> ComputeAsync(IReadOnlyList<MattingInput> batch, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult<IReadOnlyList<Matte>>([.. batch.Select(input => Upper(input.Region))]);

    public void Dispose() => Disposals++;

    private static Matte Upper(PhotoBox region)
    {
        var matte = new Matte(10, 10, region);
        matte.Alpha[..80].Fill(1);
        matte.Alpha[80..].Clear();
        return matte;
    }
}
