namespace IdPhoto.Templates;

/// <summary>Where in which file a template is being read; makes the errors that say so.</summary>
/// <param name="Origin">The file, or the words for what was given in code.</param>
/// <param name="Id">The template's id, or its place in the file where it has none.</param>
internal readonly record struct TemplateFault(string Origin, string Id)
{
    /// <summary>The error for one field.</summary>
    /// <param name="field">The field's path inside the template, for instance <c>head.heightMm</c>.</param>
    /// <param name="problem">What is wrong and what the field may be, as a sentence.</param>
    /// <param name="cause">The exception behind it.</param>
    public IdPhotoException In(string field, string problem, Exception? cause = null) =>
        new(IdPhotoErrorCode.InvalidTemplate, $"{Origin}: template '{Id}', field '{field}': {problem}", cause);
}
