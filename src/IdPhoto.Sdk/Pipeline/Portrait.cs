using IdPhoto.Imaging;

namespace IdPhoto.Pipeline;

/// <summary>The upright photo with the face that was chosen in it.</summary>
internal sealed class Portrait(DecodedPhoto upload, PhotoImage upright, QuarterTurn turn, PhotoBox faceBox, FaceLandmarks landmarks) : IDisposable
{
    public DecodedPhoto Upload => upload;

    /// <summary>The pixels, upright; all coordinates are in them.</summary>
    public PhotoImage Photo => upright;

    /// <summary>The turn that was needed although the file did not ask for it.</summary>
    public QuarterTurn Turn => turn;

    /// <summary>The detector's face box.</summary>
    public PhotoBox FaceBox => faceBox;

    public FaceLandmarks Landmarks => landmarks;

    public void Dispose()
    {
        if (!ReferenceEquals(upright, upload.Image))
        {
            upright.Dispose();
        }

        upload.Dispose();
    }
}
