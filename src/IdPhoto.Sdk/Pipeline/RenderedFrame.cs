namespace IdPhoto.Pipeline;

/// <summary>A finished picture and, where it is cut out, its opacity.</summary>
internal sealed record RenderedFrame(PhotoImage Picture, byte[]? Alpha) : IDisposable
{
    public void Dispose() => Picture.Dispose();
}
