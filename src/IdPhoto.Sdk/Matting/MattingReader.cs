using IdPhoto.Inference;

namespace IdPhoto.Matting;

/// <summary>Turns a model's output into a matte: which axes are rows, columns and channels, the activation, the clipping.</summary>
internal sealed class MattingReader(MattingContract contract, OnnxModel model, int output)
{
    private int Channels => contract.Activation == MattingActivation.SoftmaxChannel1 ? 2 : 1;

    /// <summary>Checks what the file fixes of the output's shape.</summary>
    public void Check()
    {
        if (model.Outputs[output].IsFixed)
        {
            _ = Axes([.. model.Outputs[output].Dimensions]);
        }
    }

    /// <summary>Reads the matte that a finished call holds.</summary>
    /// <param name="call">The call.</param>
    /// <param name="covered">The part of the photo that the input covered, in the photo's pixels.</param>
    public Matte Read(InferenceCall call, PhotoBox covered)
    {
        var (width, height, step, channelStep) = Axes(call.OutputDimensions(output));
        var values = call.Output(output);
        var matte = new Matte(width, height, covered);
        var alpha = matte.Alpha;
        var isSoftmax = Channels == 2 && IsSoftmax(values, alpha.Length, step, channelStep);
        for (var i = 0; i < alpha.Length; i++)
        {
            var value = values[i * step];
            var opacity = contract.Activation switch
            {
                MattingActivation.Sigmoid => Sigmoid(value),
                MattingActivation.SoftmaxChannel1 when isSoftmax => values[(i * step) + channelStep],
                // The softmax of two numbers is the sigmoid of their difference.
                MattingActivation.SoftmaxChannel1 => Sigmoid(values[(i * step) + channelStep] - value),
                _ => value,
            };

            // Not Math.Clamp: an overflow in half precision must not leave a hole that is not a number.
            alpha[i] = opacity > 0 ? Math.Min(opacity, 1) : 0;
        }

        return matte;
    }

    private (int Width, int Height, int Step, int ChannelStep) Axes(ReadOnlySpan<long> dimensions)
    {
        var channels = Channels;
        return dimensions switch
        {
            [1, var c, var h, var w] when c == channels => ((int)w, (int)h, 1, checked((int)(w * h))),
            [1, var h, var w, var c] when c == channels => ((int)w, (int)h, channels, 1),
            [1, var h, var w] when channels == 1 => ((int)w, (int)h, 1, 0),
            [var h, var w] when channels == 1 => ((int)w, (int)h, 1, 0),
            _ => throw model.Mismatch(
                $"{(channels == 1 ? "one channel" : "two channels")} in its output '{model.Outputs[output].Name}', that is [1,{channels},H,W] or [1,H,W,{channels}], not [{string.Join(',', dimensions.ToArray())}]"),
        };
    }

    // Logits fail at the first pixel or soon after; 1e-3 is half precision's rounding near 1.
    private static bool IsSoftmax(ReadOnlySpan<float> values, int pixels, int step, int channelStep)
    {
        for (var i = 0; i < pixels; i++)
        {
            if (!(MathF.Abs(values[i * step] + values[(i * step) + channelStep] - 1) < 1e-3f))
            {
                return false;
            }
        }

        return true;
    }

    private static float Sigmoid(float x) => 1 / (1 + MathF.Exp(-x));
}
