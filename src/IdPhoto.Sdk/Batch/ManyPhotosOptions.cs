namespace IdPhoto;

/// <summary>How many photos are made.</summary>
public sealed record ManyPhotosOptions
{
    /// <summary>
    /// How many photos are in work at a time, 1 to 1024. Default: as many as the machine has processors. The pipeline's own
    /// <see cref="IdPhotoOptions.MaxConcurrency"/> still holds.
    /// </summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// Errors that would meet every photo, a missing model for instance: the first ends the run, and the enumeration throws it. Default:
    /// none does.
    /// </summary>
    public Func<Exception, bool> StopWhen { get; init; } = _ => false;
}
