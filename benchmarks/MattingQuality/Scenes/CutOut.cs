namespace IdPhoto.MattingQuality.Scenes;

/// <summary>A person whose opacity is known: what the scenes are composed from and the mattes are held against.</summary>
/// <param name="Name">Its row in the table.</param>
/// <param name="Colours">The person's own colours, also where soft.</param>
/// <param name="Alpha">The true opacity, one value a pixel.</param>
/// <param name="Strands">The part of it that was drawn as single hairs; empty for a portrait's own hair.</param>
internal sealed record CutOut(string Name, PhotoImage Colours, float[] Alpha, float[] Strands) : IDisposable
{
    public void Dispose() => Colours.Dispose();
}
