using IdPhoto.Imaging;

namespace IdPhoto.MattingQuality.Scenes;

/// <summary>The portraits that cut-outs are made of: the file, the part that is taken, a point on the face, the side of the result.</summary>
/// <param name="File">Its name.</param>
/// <param name="Part">Head and shoulders, the file's pixels.</param>
/// <param name="Face">A point on the face, the file's pixels.</param>
internal sealed record Portrait(string File, PhotoBox Part, PhotoPoint Face)
{
    private const int Side = 640;

    /// <summary>The one that lies in the repository. Its part ends above the helmet.</summary>
    public static Portrait Astronaut { get; } = new("astronaut.png", new(40, 0, 340, 340), new(225, 110));

    /// <summary>Those that may be used but not be kept.</summary>
    public static IReadOnlyList<Portrait> Shared { get; } =
    [
        new("smile-long-hair.jpg", new(0, 0, 1024, 1024), new(520, 560)),
        new("turned-head.jpg", new(130, 60, 800, 800), new(490, 450)),
        new("webp-named-jpg.jpg", new(0, 200, 764, 764), new(380, 560)),
        new("rgba-png-named-jpg.jpg", new(0, 0, 640, 640), new(320, 300)),
    ];

    /// <summary>Opens its part at the side that the scenes have; null where the file is not at hand.</summary>
    public PhotoImage? Open()
    {
        if (Places.Photo(File) is not { } path)
        {
            return null;
        }

        using var whole = new PhotoDecoder(new PhotoLimits()).Decode(System.IO.File.ReadAllBytes(path)).Image;
        var part = new PhotoImage(Side, Side);
        Resampler.Warp(whole, AffineTransform.FromBox(Part, Side, Side), part, ResampleFilter.Cubic);
        return part;
    }

    /// <summary>The point on the face in the opened part.</summary>
    public PhotoPoint FaceInPart => AffineTransform.FromBox(Part, Side, Side).Apply(Face);
}
