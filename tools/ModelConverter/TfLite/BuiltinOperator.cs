namespace IdPhoto.ModelConverter.TfLite;

/// <summary>The TFLite operators that the shipped models use; numbers as in TensorFlow's schema.fbs.</summary>
internal enum BuiltinOperator
{
    Add = 0,
    AveragePool2D = 1,
    Concatenation = 2,
    Conv2D = 3,
    DepthwiseConv2D = 4,
    Dequantize = 6,
    Logistic = 14,
    MaxPool2D = 17,
    Mul = 18,
    Relu = 19,
    Reshape = 22,
    ResizeBilinear = 23,
    Custom = 32,
    Pad = 34,
    StridedSlice = 45,
    PRelu = 54,
    HardSwish = 117,
}
