namespace IdPhoto.MattingQuality.Scenes;

/// <summary>The ten walls and rooms before which the cut-outs are photographed.</summary>
internal static class OldBackgrounds
{
    public static IReadOnlyList<(string Name, Func<int, int, Rgb> At)> All { get; } =
    [
        ("white wall", (_, _) => new(236, 236, 232)),
        ("grey wall", (_, _) => new(150, 152, 155)),
        ("blue wall", (_, _) => new(70, 120, 190)),
        ("red wall", (_, _) => new(165, 50, 45)),
        ("green wall", (_, _) => new(60, 150, 75)),
        ("dark room", (_, _) => new(28, 27, 30)),
        ("lamp on a wall", Lamp),
        ("bricks", Bricks),
        ("lights out of focus", OutOfFocus),
        ("books", Books),
    ];

    private static Rgb Lamp(int x, int y)
    {
        var light = 0.35 + (0.65 * Math.Exp(-(((x - 120.0) * (x - 120.0)) + ((y - 160.0) * (y - 160.0))) / 90000));
        return Scale(225, 205, 170, light);
    }

    private static Rgb Bricks(int x, int y)
    {
        var row = y / 26;
        var along = (x + (row % 2 * 32)) % 64;
        return y % 26 < 3 || along < 3 ? new(190, 182, 172) : Scale(160, 80, 60, 0.8 + (0.2 * Hash(((x + (row % 2 * 32)) / 64 * 31) + row)));
    }

    private static Rgb OutOfFocus(int x, int y)
    {
        var waves = (0.5 + (0.25 * Math.Sin((x / 41.0) + (2 * Math.Sin(y / 67.0)))) + (0.25 * Math.Sin((y / 37.0) + (x / 90.0)))) * 0.9;
        return new((byte)(40 + (150 * waves)), (byte)(60 + (120 * waves * waves)), (byte)(50 + (70 * (1 - waves))));
    }

    private static Rgb Books(int x, int y)
    {
        var shelf = y / 150;
        if (y % 150 < 8)
        {
            return new(92, 62, 38);
        }

        var book = (x / 22 * 7) + shelf;
        return Scale(60 + (170 * Hash(book)), 60 + (150 * Hash(book + 100)), 60 + (150 * Hash(book + 200)), x % 22 < 2 ? 0.5 : 1);
    }

    private static double Hash(int n)
    {
        var value = Math.Sin(n * 12.9898) * 43758.5453;
        return value - Math.Floor(value);
    }

    private static Rgb Scale(double r, double g, double b, double by) => new((byte)(r * by), (byte)(g * by), (byte)(b * by));
}
