using IdPhoto.Inference;

namespace IdPhoto.Pipeline;

/// <summary>Runs each model of a pipeline once.</summary>
internal static class PipelineWarmUp
{
    // A part of the host's own is not run: what it does with an empty picture, or whom it sends it to, is not known here.
    public static void Run(PipelineParts parts, CancellationToken cancellationToken)
    {
        foreach (var model in ModelUses.Roles(parts).SelectMany(role => (role.Part as IModelHost)?.Models ?? []))
        {
            cancellationToken.ThrowIfCancellationRequested();
            model.WarmUp(cancellationToken);
        }
    }
}
