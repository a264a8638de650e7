using IdPhoto.Detection;
using IdPhoto.Tests.Onnx;
using Microsoft.Extensions.Logging.Abstractions;

namespace IdPhoto.Tests.Detection.RetinaFace;

/// <summary>
/// Stands for RetinaFace with ResNet-50, whose weights are not to be had: an input of open size and three outputs, told apart by their
/// last dimension. What the outputs hold is the test's.
/// </summary>
internal sealed class RetinaFaceGraph(int priors)
{
    /// <summary>Offsets and sizes, 4 numbers a prior; zeros where nothing is set.</summary>
    public float[] Loc { get; } = new float[4 * priors];

    /// <summary>Background and face, 2 numbers a prior.</summary>
    public float[] Conf { get; } = new float[2 * priors];

    /// <summary>Five points, 10 numbers a prior.</summary>
    public float[] Landmarks { get; } = new float[10 * priors];

    /// <summary>The detector of <see cref="FaceDetectors.RetinaFaceResNet50"/>, answering with these numbers.</summary>
    public IFaceDetector Load(RetinaFaceOptions? options = null) => Load(Outputs(Inputs()).Constant("points", Landmarks), "points", options);

    /// <summary>The same, but the points are the input's elements from an index on, so that the tensor can be read back.</summary>
    public IFaceDetector LoadReading(long start, RetinaFaceOptions options)
    {
        var model = Outputs(Inputs()).Constant("from", start).Constant("to", start + Landmarks.Length).Constant("axis", 0L).Constant("flat", -1L)
            .Node("Reshape", ["input", "flat"], "elements").Node("Slice", ["elements", "from", "to", "axis"], "points");
        return Load(model, "points", options);
    }

    private static TinyModel Inputs() => new TinyModel().Input("input", [1, 3, -1, -1]);

    // In the graph's order of HivisionIDPhotos' file the points come last; here they come first, and no name tells anything.
    private TinyModel Outputs(TinyModel model) => model.Constant("boxes", Loc).Constant("scores", Conf)
        .Constant("10", 1L, priors, 10).Constant("4", 1L, priors, 4).Constant("2", 1L, priors, 2);

    private static IFaceDetector Load(TinyModel model, string points, RetinaFaceOptions? options)
    {
        model.Node("Reshape", [points, "10"], "592").Node("Reshape", ["boxes", "4"], "output0").Node("Reshape", ["scores", "2"], "593")
            .Output("592", [1, -1, 10]).Output("output0", [1, -1, 4]).Output("593", [1, -1, 2]);
        var choice = FaceDetectors.RetinaFaceResNet50;
        return (options is null ? choice : choice with { Options = options }).Load([model.ToFile()], new ExecutionOptions(), NullLogger.Instance);
    }
}
