using IdPhoto.ModelConverter.TfLite;

namespace IdPhoto.ModelConverter.Conversion;

/// <summary>ResizeBilinear: inputs picture, new height and width.</summary>
internal static class Resizing
{
    public static void Bilinear(TfLiteOperator operation, ConversionScope scope)
    {
        var options = operation.RequireOptions();
        var (alignCorners, halfPixelCenters) = (options.Byte(2) != 0, options.Byte(3) != 0);
        var (picture, output) = (operation.Inputs[0], operation.Outputs[0]);
        var size = scope.Integers(operation.Inputs[1]);
        var channels = scope.Tensor(picture).Shape[3];
        var sizes = scope.Graph.Constant($"{scope.Tensor(output).Name}/sizes", 1, channels, size[0], size[1]);

        // The two empty names are the operator's unused inputs: a region of interest, and scales instead of sizes.
        scope.Graph.Node(
            "Resize",
            scope.Declare(output, Layout.ChannelsFirst),
            [scope.Read(picture, Layout.ChannelsFirst), "", "", sizes],
            ("mode", "linear"),
            ("coordinate_transformation_mode", alignCorners ? "align_corners" : halfPixelCenters ? "half_pixel" : "asymmetric"));
    }
}
