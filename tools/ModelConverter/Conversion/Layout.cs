namespace IdPhoto.ModelConverter.Conversion;

/// <summary>How the elements of a value lie.</summary>
internal enum Layout
{
    /// <summary>As in the TFLite file: pictures are N, H, W, C.</summary>
    AsInSource,

    /// <summary>N, C, H, W: what ONNX's picture operators take. Only for values of rank 4.</summary>
    ChannelsFirst,
}
