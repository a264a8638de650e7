namespace IdPhoto.Export.Watermarks;

/// <summary>
/// The built-in letters: polylines on a grid of 4 × 6, drawn for this library, so that a watermark needs neither a font file nor fonts on
/// the machine. In the table each point is two digits, x and y from the top left; a blank ends a line; a single point is a dot.
/// </summary>
internal static class StrokeLetters
{
    /// <summary>Grid units from a capital's top to its foot.</summary>
    public const int CapHeight = 6;

    /// <summary>Grid units between two letters.</summary>
    public const int Tracking = 2;

    private const int SpaceWidth = 2;

    // letter, blank, lines; between letters a stroke.
    private const string Table = """
        A 062046 1434|B 0006 003041423303 3344453606|C 4130100105163645|D 00063645413000|E 40000646 0333|F 400006 0333
        G 41301001051636454323|H 0006 4046 0343|I 0020 1016 0626|J 4045361605|K 0006 4004 1346|L 000646|M 0600234046
        N 06004640|O 103041453616050110|P 06003041423303|Q 103041453616050110 2446|R 06003041423303 2346
        S 413010010213334445361605|T 0040 2026|U 000516364540|V 002640|W 0016233640|X 0046 4006|Y 002340 2326|Z 00400646
        0 103041453616050110 1531|1 011016 0626|2 01103041420646|3 01103041423313 334445361605|4 36300444
        5 400003334445361605|6 4130100105163645443303|7 004016|8 103041423313020110 1304051636454433|9 0516364541301001021343
        . 06|, 1507|: 02 06|! 0004 06|? 01103041422324 26|' 0001|" 0001 2021|- 0333|– 0343|— 0343|_ 0646|/ 0640|+ 2125 0343
        = 0242 0444|( 10010516|) 00111506|@ 4616050110304144242242|© 103041453616050110 32121434|· 03
        """;

    private static readonly Dictionary<char, string[]> Lines = Table.Split('|', '\n')
        .ToDictionary(entry => entry[0], entry => entry[2..].Trim().Split(' '));

    /// <summary>The first character of a text that has no letter here; null when all have.</summary>
    public static char? FirstUnknown(string text) =>
        text.Select(char.ToUpperInvariant).Where(c => c != ' ' && !Lines.ContainsKey(c)).Cast<char?>().FirstOrDefault();

    /// <summary>The lines of a text, in grid units from its top left, and its width.</summary>
    public static (IReadOnlyList<(PhotoPoint From, PhotoPoint To)> Lines, int Width) Outline(string text)
    {
        var outline = new List<(PhotoPoint From, PhotoPoint To)>();
        var x = 0;
        foreach (var letter in text.Select(char.ToUpperInvariant))
        {
            var lines = letter == ' ' ? [] : Lines[letter];
            foreach (var points in lines.Select(line => Points(line, x)))
            {
                outline.AddRange(points.Length == 1 ? [(points[0], points[0])] : points.Zip(points.Skip(1)));
            }

            x += Tracking + (letter == ' ' ? SpaceWidth : lines.SelectMany(line => Points(line, 0)).Max(point => (int)point.X));
        }

        return (outline, Math.Max(1, x - Tracking));
    }

    private static PhotoPoint[] Points(string line, int x) =>
        [.. Enumerable.Range(0, line.Length / 2).Select(i => new PhotoPoint(x + line[2 * i] - '0', line[(2 * i) + 1] - '0'))];
}
