namespace IdPhoto.CatalogueBuilder;

/// <summary>A file for an upload.</summary>
internal sealed record DigitalFact((int Width, int Height) Pixels, int Dpi, int? MinKb, int? MaxKb, IReadOnlyList<string> Formats);
