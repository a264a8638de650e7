namespace IdPhoto.Matting;

/// <summary>One size for every region.</summary>
internal sealed record StretchedSize(int Width, int Height) : MattingSize
{
    internal override (int Width, int Height)? Fixed => (Width, Height);

    public override (int Width, int Height) For(int width, int height) => (Width, Height);
}
