namespace IdPhoto.Detection.Mtcnn;

/// <summary>Where P-Net's answers lie: C×H×W, or W×H×C in the export that stands on its side.</summary>
internal readonly record struct ProposalMap(int Width, int Height, bool IsTransposed)
{
    /// <summary>The position of one number of a cell.</summary>
    public int Index(int row, int column, int channel, int channels) =>
        IsTransposed ? (((column * Height) + row) * channels) + channel : (((channel * Height) + row) * Width) + column;
}
