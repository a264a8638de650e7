using IdPhoto.ConsoleHost.Files;
using IdPhoto.Imaging;

namespace IdPhoto.ConsoleHost.Sheets;

/// <summary>Finished photos read for a sheet, all at one size.</summary>
internal sealed class FinishedPhotos : IDisposable
{
    private const double MillimetresPerInch = 25.4;

    private readonly List<DecodedPhoto> _photos = [];
    private readonly SheetItem _item;

    private FinishedPhotos(SheetItem item) => _item = item;

    public IReadOnlyList<SheetPhoto> Photos => [.. _photos.Select(photo => new SheetPhoto(photo.Image, _item))];

    /// <exception cref="CommandLineException">A file cannot be read, or its photo has another shape than the print and would be stretched.</exception>
    /// <exception cref="IdPhotoException">A file holds no photo.</exception>
    public static async Task<FinishedPhotos> ReadAsync(IEnumerable<string> paths, SheetItem item, CancellationToken cancellationToken)
    {
        var photos = new FinishedPhotos(item);
        try
        {
            foreach (var path in paths)
            {
                // A finished photo may be as small as its document wants.
                var photo = new PhotoDecoder(new PhotoLimits { MinWidth = 1, MinHeight = 1 }).Decode(await InputFile.ReadAsync(path, cancellationToken));
                photos._photos.Add(photo);
                photos.RequireShape(path, photo.Image);
            }

            return photos;
        }
        catch
        {
            photos.Dispose();
            throw;
        }
    }

    /// <summary>What a sheet does to them.</summary>
    /// <param name="layout">Where they lie.</param>
    /// <param name="dpi">The sheet's resolution; null for a PDF, in which photos keep their pixels.</param>
    public IReadOnlyCollection<Alteration> Alterations(SheetLayout layout, int? dpi)
    {
        (bool Happened, Alteration Alteration)[] all =
        [
            (_photos.Any(photo => photo.Orientation != 1) || layout.Placements.Any(placement => placement.Rotated), Alteration.Rotate),
            (dpi is { } resolution && _photos.Any(photo => photo.Image.Width != Pixels(_item.WidthMm, resolution) || photo.Image.Height != Pixels(_item.HeightMm, resolution)), Alteration.Resample),
            (_photos.Any(photo => photo.ColourConverted), Alteration.ColourConversion),
            (_photos.Any(photo => photo.AlphaFlattened), Alteration.AlphaFlattened),
        ];
        return [.. all.Where(a => a.Happened).Select(a => a.Alteration)];
    }

    public void Dispose() => _photos.ForEach(photo => photo.Dispose());

    private void RequireShape(string path, PhotoImage photo)
    {
        try
        {
            _item.RequireShape(photo.Width, photo.Height);
        }
        catch (IdPhotoException)
        {
            // The library's remedy is an option of its own; here the photo has a name.
            throw new CommandLineException(
                CommandLineException.InvalidUsage,
                FormattableString.Invariant(
                    $"'{path}' has {photo.Width} × {photo.Height} px, another shape than {_item.WidthMm:0.#} × {_item.HeightMm:0.#} mm: the face would be stretched. Give the size that the photo was made for, or make it anew with 'idphoto make --target print'."));
        }
    }

    private static int Pixels(double mm, int dpi) => (int)Math.Round(mm * dpi / MillimetresPerInch);
}
