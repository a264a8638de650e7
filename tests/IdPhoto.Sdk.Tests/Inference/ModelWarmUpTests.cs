using IdPhoto.Inference;
using IdPhoto.Tests.Onnx;
using Microsoft.Extensions.Logging;

namespace IdPhoto.Tests.Inference;

/// <summary>A model's first run, in which its nodes are counted.</summary>
public sealed class ModelWarmUpTests
{
    private readonly RecordingLogger _log = new();
    private readonly List<(bool Profiles, string Prefix)> _sessions = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void TheNodesOfEachProviderAreCountedOnce()
    {
        using var model = Load(Three([1, 4]));
        Assert.Null(model.NodeShares);

        model.WarmUp(Token);
        model.WarmUp(Token);

        Assert.Equal([new NodeShare("Cpu", 3, 1.0)], model.NodeShares);
        Assert.Equal(["Cpu"], model.Providers);
        Assert.Equal([(LogLevel.Information, 43, "Warmed up the model tiny on Cpu; nodes by provider: Cpu 3 of 3 (100 %)")], _log.Entries.Where(e => e.Id > 41));
    }

    [Fact]
    public void OneSessionProfilesAndStaysAndItsFilesGo()
    {
        using var model = Load(Three([1, 4]));
        model.WarmUp(Token);
        model.WarmUp(Token);

        Assert.Equal([false, true], _sessions.Select(s => s.Profiles));
        Assert.False(Directory.Exists(Path.GetDirectoryName(_sessions[1].Prefix)));
        Assert.True(model.IsLoaded);
        Assert.Equal(MathF.Tanh(MathF.Exp(-1)), Run(model, 1), 1e-6f);
        Assert.Equal(2, _sessions.Count);
    }

    [Fact]
    public void ACallThatBeganBeforeEndsInItsOwnSession()
    {
        using var model = Load(Three([1, 4]));
        using var call = model.Rent();
        call.Input.Fill(1);

        model.WarmUp(Token);
        call.Run(Token);

        Assert.Equal(MathF.Tanh(MathF.Exp(-1)), call.Output(0)[3], 1e-6f);
    }

    [Fact]
    public async Task CallsAtTheSameTimeGetTheirResults()
    {
        using var model = Load(Three([1, 4]));
        var runs = Enumerable.Range(0, 200).Select(_ => Task.Run(() => Run(model, 1), Token));
        var warmUps = Enumerable.Range(0, 4).Select(_ => Task.Run(() => model.WarmUp(Token), Token));

        await Task.WhenAll(warmUps);
        var results = await Task.WhenAll(runs);

        Assert.All(results, result => Assert.Equal(MathF.Tanh(MathF.Exp(-1)), result, 1e-6f));
        Assert.Equal([new NodeShare("Cpu", 3, 1.0)], model.NodeShares);
        Assert.Single(_sessions, s => s.Profiles);
    }

    [Fact]
    public void ACancelledWarmUpCanBeMadeAgain()
    {
        using var model = Load(Three([1, 4]));

        Assert.ThrowsAny<OperationCanceledException>(() => model.WarmUp(new CancellationToken(canceled: true)));

        Assert.Null(model.NodeShares);
        Assert.False(Directory.Exists(Path.GetDirectoryName(_sessions[1].Prefix)));
        model.WarmUp(Token);
        Assert.Equal([new NodeShare("Cpu", 3, 1.0)], model.NodeShares);
    }

    [Theory]
    [InlineData(null, "1,3,256,256")]
    [InlineData(64, "1,3,64,64")]
    public void AModelOfOpenSizeRunsAtTheSizeThatItsOwnerNames(int? side, string dimensions)
    {
        // Reshaping to a fixed number of elements fails for every other size, and the message tells the size that was tried.
        using var model = Load(new TinyModel().Input("x", [1, 3, -1, -1]).Constant("s", 7L).Node("Reshape", ["x", "s"], "y").Output("y", [7]));
        model.WarmUpDimensions = side is { } s ? [1, 3, s, s] : null;

        var error = Assert.Throws<IdPhotoException>(() => model.WarmUp(Token));

        Assert.Equal(IdPhotoErrorCode.ModelInvalid, error.Code);
        Assert.StartsWith($"The model 'tiny' was loaded but does not run on an input [{dimensions}]: ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new long[] { -1, 3, 48, 48 }, new long[] { 1, 3, 48, 48 })]
    [InlineData(new long[] { 1, -1, -1, 3 }, new long[] { 1, 256, 256, 3 })]
    [InlineData(new long[] { -1, 3, -1, -1 }, new long[] { 1, 3, 256, 256 })]
    [InlineData(new long[] { -1, -1, -1, -1 }, new long[] { 1, 3, 256, 256 })]
    [InlineData(new long[] { -1, 7 }, new long[] { 1, 7 })]
    public void WhatAFileLeavesOpenIsChosen(long[] declared, long[] chosen) =>
        Assert.Equal(chosen, WarmUpInput.DimensionsFor(new TensorShape("x", declared)));

    private static TinyModel Three(long[] dimensions) => new TinyModel().Input("x", dimensions)
        .Node("Neg", ["x"], "a").Node("Exp", ["a"], "b").Node("Tanh", ["b"], "y").Output("y", dimensions);

    private OnnxModel Load(TinyModel model) => OnnxModel.Load(
        model.ToFile(),
        new ExecutionOptions { ConfigureSession = options => _sessions.Add((options.EnableProfiling, options.ProfileOutputPathPrefix)) },
        _log);

    private static float Run(OnnxModel model, float value)
    {
        using var call = model.Rent();
        call.Input.Fill(value);
        call.Run(Token);
        return call.Output(0)[0];
    }
}
