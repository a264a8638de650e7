using IdPhoto.Imaging;

namespace IdPhoto.Detection.Mtcnn;

/// <summary>mtcnn-runtime. It cuts boxes to the picture after it has read their patch, by writing through views of them.</summary>
internal sealed class RuntimeRules : MtcnnRules
{
    public override PhotoBox Cell(int row, int column, double scale)
    {
        var (x, y) = ((Stride * column) + 1.0, (Stride * row) + 1.0);
        return PhotoBox.FromEdges(
            Math.Round(x / scale), Math.Round(y / scale), Math.Round((x + MtcnnPyramid.Cell) / scale), Math.Round((y + MtcnnPyramid.Cell) / scale));
    }

    public override MtcnnCandidate CalibrateProposal(MtcnnCandidate candidate) => candidate.Calibrate(1);

    // NumPy rounds halves to even, as Math.Round does.
    public override MtcnnCandidate Square(MtcnnCandidate candidate)
    {
        var box = candidate.Box;
        var side = Math.Max(box.Width, box.Height) + 1;
        var (left, top) = (box.X + ((box.Width + 1 - side) / 2), box.Y + ((box.Height + 1 - side) / 2));
        return candidate with { Box = PhotoBox.FromEdges(Math.Round(left), Math.Round(top), Math.Round(left + side - 1), Math.Round(top + side - 1)) };
    }

    public override MtcnnCandidate AfterReading(MtcnnCandidate candidate, PhotoImage picture)
    {
        var box = candidate.Box;
        var (right, bottom) = (Math.Min(box.Right, picture.Width - 1), Math.Min(box.Bottom, picture.Height - 1));
        return candidate with { Box = PhotoBox.FromEdges(Math.Max(box.X, 0), Math.Max(box.Y, 0), right, bottom) };
    }

    public override PhotoImage ResizeLevel(PhotoImage picture, int width, int height) =>
        ReferenceResizer.Resize(picture, width, height, ReferenceResize.OpenCvLinear);

    public override PhotoImage ResizePatch(PhotoImage patch, int side) => ReferenceResizer.Resize(patch, side, side, ReferenceResize.OpenCvArea);

    public override Face Report(Face face) => face with { Box = face.Box with { Width = face.Box.Width + 1, Height = face.Box.Height + 1 } };
}
