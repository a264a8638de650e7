namespace IdPhoto.ModelConverter.TfLite;

/// <summary>The FlexBuffers types that the attributes of MediaPipe's operators use; numbers as in flexbuffers.h.</summary>
internal enum FlexType
{
    Null = 0,
    Int = 1,
    UInt = 2,
    Float = 3,
    IndirectFloat = 8,
    Map = 9,
    VectorOfInt = 11,
    VectorOfUInt = 12,
}
