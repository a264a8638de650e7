using IdPhoto.ModelZoo;

namespace IdPhoto.ConsoleHost.Output;

/// <summary>What is known of a model, and where its file is.</summary>
internal sealed record ModelReport(
    string Name,
    ModelTask Task,
    string Licence,
    string? LicenceNote,
    CommercialUse CommercialUse,
    string Origin,
    string FileName,
    Uri? Url,
    IReadOnlyList<Uri> Mirrors,
    long? Bytes,
    string? Sha256,
    string? Md5,
    string? Contract,
    ModelPlace Place)
{
    public static ModelReport From(ModelDescriptor model, ModelStore store) => new(
        model.Name,
        model.Task,
        model.Licence,
        model.LicenceNote,
        model.CommercialUse,
        model.Origin,
        model.FileName,
        model.Url,
        model.Mirrors,
        model.Bytes,
        model.Sha256,
        model.Md5,
        model.Contract,
        PlaceOf(model, store));

    private static ModelPlace PlaceOf(ModelDescriptor model, ModelStore store)
    {
        if (ModelStore.IsEmbedded(model))
        {
            return ModelPlace.Embedded;
        }

        return File.Exists(store.PathOf(model)) ? ModelPlace.Downloaded : ModelPlace.Absent;
    }
}
