using IdPhoto.AspNetCore.Jobs;

namespace IdPhoto.AspNetCore.OpenApi;

/// <summary>Marks an endpoint whose body is a form with photos: the handler reads it as it comes in, so nothing else describes it.</summary>
internal sealed record PhotoFormMetadata(JobKind Kind);
