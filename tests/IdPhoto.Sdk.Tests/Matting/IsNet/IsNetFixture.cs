using IdPhoto.Matting;
using IdPhoto.ModelZoo;
using Microsoft.Extensions.Logging.Abstractions;

namespace IdPhoto.Tests.Matting.IsNet;

/// <summary>One session for all tests with IS-Net, which run one after the other: a session takes 1.4 GB.</summary>
[CollectionDefinition(nameof(IsNetFixture))]
public sealed class IsNetFixture : ICollectionFixture<IsNetFixture>, IDisposable
{
    private readonly Lazy<IDisposable> _model = new(() => new OnnxMattingModel(
        ModelStore.OpenFile(MattingModels.IsNet.Model with { Sha256 = IsNetFile.Sha256 }, IsNetFile.Require()),
        MattingModels.IsNet.Contract,
        new ExecutionOptions(),
        NullLogger.Instance));

    /// <summary>The model as the pipeline makes it; skips the test where the weights are not at hand.</summary>
    internal OnnxMattingModel Require()
    {
        IsNetFile.Require();
        return (OnnxMattingModel)_model.Value;
    }

    public void Dispose()
    {
        if (_model.IsValueCreated)
        {
            _model.Value.Dispose();
        }
    }
}
