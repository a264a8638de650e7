namespace IdPhoto;

/// <summary>What the processor's threads are spent on. It sets the threads within one inference where <c>IntraOpThreads</c> does not.</summary>
/// <remarks>
/// Under both, a session runs its nodes one after the other (<c>ORT_SEQUENTIAL</c>, one inter-op thread) and its threads sleep rather than
/// spin while they wait (<c>session.intra_op.allow_spinning = 0</c>): on two cores spinning made a photo a third slower. An accelerator
/// schedules itself; there the profile only concerns the nodes that stay on the processor.
/// </remarks>
public enum ExecutionProfile
{
    /// <summary>
    /// One photo is done as soon as possible: files of 8 MB and more get a thread for each physical core (ONNX Runtime's own choice, 0),
    /// smaller ones a single thread, since a second one costs them more than it brings.
    /// </summary>
    Latency,

    /// <summary>
    /// As many photos a second as possible: every session runs on its caller's thread alone (1), so that the photos in work share the
    /// cores and none waits for another's threads. For a service whose <see cref="IdPhotoOptions.MaxConcurrency"/> keeps all cores busy.
    /// </summary>
    Throughput,
}
