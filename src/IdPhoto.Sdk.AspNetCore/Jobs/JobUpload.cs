namespace IdPhoto.AspNetCore.Jobs;

/// <summary>A photo that was uploaded for a job.</summary>
/// <param name="Name">Its name in the store.</param>
/// <param name="Label">What the client called it, without folders; appears in a batch's ZIP and report only.</param>
public sealed record JobUpload(string Name, string Label);
