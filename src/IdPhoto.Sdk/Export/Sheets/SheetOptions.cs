namespace IdPhoto;

/// <summary>How a print sheet is made.</summary>
public sealed record SheetOptions
{
    /// <summary>The paper. Default 4 × 6 inches.</summary>
    public PaperSize Paper { get; init; } = PaperSize.FourBySix;

    /// <summary>How the paper lies. Default: the way that holds more photos.</summary>
    public SheetOrientation Orientation { get; init; }

    /// <summary>Whether photos may lie on their side where more fit then. Default yes.</summary>
    public bool AllowRotation { get; init; } = true;

    /// <summary>The border left white on all sides, millimetres. Default 3, which most printers reach; 0 to 50.</summary>
    public double MarginMm { get; init; } = 3;

    /// <summary>The space between photos, millimetres. Default 2, room for a cut; 0 to 50.</summary>
    public double GapMm { get; init; } = 2;

    /// <summary>Whether a picture of another shape is stretched to its print. Default no: it is an error, for a face would be stretched.</summary>
    public bool AllowStretch { get; init; }

    /// <summary>What shows where to cut. Default corner marks.</summary>
    public CutLines CutLines { get; init; }

    /// <summary>Dots per inch of a sheet made of pixels. Default 300; 72 to 1200.</summary>
    public int Dpi { get; init; } = 300;

    /// <summary>JPEG, PNG, WebP or TIFF. Default JPEG.</summary>
    public PhotoFormat Format { get; init; } = PhotoFormat.Jpeg;

    /// <summary>
    /// The largest file of a sheet made of pixels, kilobytes of 1024 bytes, 1 or more: JPEG and WebP give quality for it, other formats
    /// fit or do not. Default null: no limit, and quality 95.
    /// </summary>
    public int? MaxKilobytes { get; init; }

    /// <exception cref="IdPhotoException">A value is out of its range.</exception>
    internal void Validate()
    {
        if (Paper is not { ShortMm: >= 10, LongMm: <= 2000 } || !(Paper.ShortMm <= Paper.LongMm))
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.InvalidRequest,
                FormattableString.Invariant($"The paper {Paper.Name} has {Paper.ShortMm} × {Paper.LongMm} mm; its sides may be 10 to 2000 mm, the shorter one first."));
        }

        Require(MarginMm is >= 0 and <= 50, nameof(MarginMm), MarginMm, "0 to 50 mm");
        Require(GapMm is >= 0 and <= 50, nameof(GapMm), GapMm, "0 to 50 mm");
        Require(Dpi is >= 72 and <= 1200, nameof(Dpi), Dpi, "72 to 1200");
        Require(MaxKilobytes is null or >= 1, nameof(MaxKilobytes), MaxKilobytes ?? 0, "1 KB or more");

        static void Require(bool valid, string name, double value, string range)
        {
            if (!valid)
            {
                throw new IdPhotoException(
                    IdPhotoErrorCode.InvalidRequest, FormattableString.Invariant($"SheetOptions.{name} is {value}; it may be {range}."));
            }
        }
    }
}
