using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace IdPhoto.Pdf;

/// <summary>Draws a layout on a page of its size. A PDF's unit is the point, 1/72 inch.</summary>
internal static class PdfPageWriter
{
    private const double PointsPerMillimetre = 72 / 25.4;
    private const byte LineGrey = 160;

    public static byte[] Write(SheetLayout layout, IReadOnlyList<EncodedPhoto> photos, CutLines lines)
    {
        using var document = new PdfDocument();
        var page = document.AddPage();
        (page.Width, page.Height) = (XUnit.FromMillimeter(layout.WidthMm), XUnit.FromMillimeter(layout.HeightMm));
        var streams = photos.Select(photo => new MemoryStream(photo.Bytes.ToArray())).ToList();
        var images = streams.Select(XImage.FromStream).ToList();
        using (var canvas = XGraphics.FromPdfPage(page))
        {
            // Lines first: they run on under the neighbours of the photo that they mark.
            var grey = new XSolidBrush(XColor.FromArgb(LineGrey, LineGrey, LineGrey));
            foreach (var line in layout.Lines(lines))
            {
                canvas.DrawRectangle(grey, Points(line));
            }

            foreach (var placement in layout.Placements)
            {
                Draw(canvas, images[placement.Item], placement);
            }
        }

        using var file = new MemoryStream();
        document.Save(file, closeStream: false);
        images.ForEach(image => image.Dispose());
        return file.ToArray();
    }

    private static void Draw(XGraphics canvas, XImage image, SheetPlacement placement)
    {
        var box = Points(placement.Box);
        if (!placement.Rotated)
        {
            canvas.DrawImage(image, box);
            return;
        }

        // Turned counter-clockwise about the middle, where the upright photo has the box's sides exchanged.
        var state = canvas.Save();
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        canvas.RotateAtTransform(-90, new XPoint(x, y));
        canvas.DrawImage(image, x - (box.Height / 2), y - (box.Width / 2), box.Height, box.Width);
        canvas.Restore(state);
    }

    private static XRect Points(SheetBox box) => new(
        box.X * PointsPerMillimetre, box.Y * PointsPerMillimetre, box.Width * PointsPerMillimetre, box.Height * PointsPerMillimetre);
}
