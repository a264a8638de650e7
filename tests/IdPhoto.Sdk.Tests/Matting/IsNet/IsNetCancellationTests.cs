using System.Diagnostics;
using Microsoft.ML.OnnxRuntime;

namespace IdPhoto.Tests.Matting.IsNet;

/// <summary>
/// A cancelled token ends an inference that takes seconds while it runs. ONNX Runtime looks at the flag before each node; the network has
/// hundreds.
/// </summary>
[Collection(nameof(IsNetFixture))]
public sealed class IsNetCancellationTests(IsNetFixture fixture)
{
    // No time is asserted. What proves that the network did not run to its end is who ended it: ONNX Runtime itself, over the flag. A
    // run that had finished would end in an exception without that cause. The clock only chooses a moment in the middle of the run.
    [Fact]
    public void A_running_inference_is_ended_and_the_next_one_is_whole()
    {
        var model = fixture.Require().Models[0];
        using var source = new CancellationTokenSource();
        var clock = Stopwatch.StartNew();
        var before = Run(CancellationToken.None);
        var early = clock.Elapsed / 8;

        // A thread of its own: where the pool is busy a timer would come late.
        var canceller = new Thread(() =>
        {
            Thread.Sleep(early);
            source.Cancel();
        });
        canceller.Start();
        var error = Assert.Throws<OperationCanceledException>(() => Run(source.Token));
        canceller.Join();

        Assert.Equal(source.Token, error.CancellationToken);
        Assert.Contains("terminate", Assert.IsType<OnnxRuntimeException>(error.InnerException).Message, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(before, Run(CancellationToken.None));

        float[] Run(CancellationToken token)
        {
            using var call = model.Rent();
            call.Input.Fill(0.25f);
            call.Run(token);
            return call.Output(0).ToArray();
        }
    }
}
