namespace IdPhoto.ConsoleHost.Choices;

/// <summary>A part of the pipeline that the command line names.</summary>
/// <param name="Model">What was chosen.</param>
/// <param name="Path">Its file, or the folder of its files; null for what ships inside, lies in the cache or can be fetched.</param>
internal sealed record Chosen<T>(T Model, string? Path)
    where T : class;
