namespace IdPhoto.AspNetCore.Jobs.Work;

/// <summary>How far a running job is. Written by the worker, read by whoever stores it now and then.</summary>
internal sealed class JobProgress(int photos)
{
    // The order of the stages; their shares are equal, since which one takes longest depends on the models.
    private static readonly string[] Stages = ["decode", "detect", "landmarks", "matting", "plan", "render", "compose", "encode", "check"];

    private volatile Point _now = new(null, 0);
    private int _done;

    public (string? Stage, double Share) Now => (_now.Stage, _now.Share);

    /// <summary>A stage has begun. Names that are no stage are passed over; progress never goes back.</summary>
    public void Reached(string stage)
    {
        var index = Array.IndexOf(Stages, stage);
        if (index >= 0)
        {
            Set(stage, (_done + ((double)index / Stages.Length)) / photos);
        }
    }

    public void PhotoDone() => Set(_now.Stage, (double)++_done / photos);

    private void Set(string? stage, double share) => _now = new(stage, Math.Max(_now.Share, Math.Round(share, 3)));

    private sealed record Point(string? Stage, double Share);
}
