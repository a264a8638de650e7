namespace IdPhoto.Matting;

/// <summary>The region's own size, down to multiples, under a limit.</summary>
internal sealed record MultipleOfSize(int Multiple, int Longest) : MattingSize
{
    internal override (int Width, int Height)? Fixed => null;

    public override (int Width, int Height) For(int width, int height)
    {
        var scale = Math.Min(1, (double)Longest / Math.Max(width, height));
        return (Side(width * scale), Side(height * scale));
    }

    private int Side(double length) => Math.Max(Multiple, (int)length / Multiple * Multiple);
}
