namespace IdPhoto.ModelConverter.TfLite;

/// <summary>Element types of TFLite tensors; numbers as in TensorFlow's schema.fbs.</summary>
internal enum TensorType
{
    Float32 = 0,
    Float16 = 1,
    Int32 = 2,
}
