namespace IdPhoto.Detection.Mtcnn;

/// <summary>What differs between implementations of MTCNN (see <see cref="MtcnnDialect"/>).</summary>
internal abstract class MtcnnRules
{
    protected const int Stride = 2;

    public static MtcnnRules Of(MtcnnDialect dialect) => dialect == MtcnnDialect.OpenCv ? new OpenCvRules() : new RuntimeRules();

    /// <summary>What one cell of P-Net's map saw, in pixels of the picture.</summary>
    public abstract PhotoBox Cell(int row, int column, double scale);

    /// <summary>A proposal with its edges moved as P-Net said.</summary>
    public abstract MtcnnCandidate CalibrateProposal(MtcnnCandidate candidate);

    /// <summary>The square around the same centre, on whole pixels.</summary>
    public abstract MtcnnCandidate Square(MtcnnCandidate candidate);

    /// <summary>The box that a patch's answers are relative to.</summary>
    public abstract MtcnnCandidate AfterReading(MtcnnCandidate candidate, PhotoImage picture);

    /// <summary>A level of the pyramid. The caller disposes it.</summary>
    public abstract PhotoImage ResizeLevel(PhotoImage picture, int width, int height);

    /// <summary>A patch in the size of a network's input. The caller disposes it.</summary>
    public abstract PhotoImage ResizePatch(PhotoImage patch, int side);

    /// <summary>The face as the implementation reports it, with a right and bottom edge that lie behind the last pixel.</summary>
    public abstract Face Report(Face face);
}
