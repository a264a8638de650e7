using IdPhoto.AspNetCore.Jobs;

namespace IdPhoto.AspNetCore.Uploads;

/// <summary>A form that was read: its fields, and its photos, which lie in the store.</summary>
/// <param name="Fields">By their names, in any case.</param>
/// <param name="Uploads">In their order.</param>
internal sealed record PhotoForm(IReadOnlyDictionary<string, string> Fields, IReadOnlyList<JobUpload> Uploads)
{
    /// <summary>A field's value; null when it is missing or empty.</summary>
    public string? this[string field] => Fields.TryGetValue(field, out var value) && value.Length > 0 ? value : null;
}
