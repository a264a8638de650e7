namespace IdPhoto.ModelConverter.Onnx;

/// <summary>Element types of ONNX tensors; numbers as in onnx.proto, TensorProto.DataType.</summary>
internal enum OnnxElementType
{
    Float = 1,
    Int64 = 7,
    Float16 = 10,
}
