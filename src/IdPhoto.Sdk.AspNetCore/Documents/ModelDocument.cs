namespace IdPhoto.AspNetCore.Documents;

/// <summary>A model that a request can name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Field">The field that takes it: <c>matting</c> or <c>detector</c>.</param>
/// <param name="Available">Whether it is on this machine; a request fetches none.</param>
/// <param name="Licence">The licence of its weights.</param>
/// <param name="CommercialUse">Whether the licence allows commercial use.</param>
public sealed record ModelDocument(string Name, string Field, bool Available, string Licence, string CommercialUse);
