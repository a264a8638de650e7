namespace IdPhoto.ModelZoo.Download;

/// <summary>Reports only progress: a download that starts again stays silent until it has passed the point it had reached.</summary>
internal sealed class MonotoneProgress(string model, IProgress<ModelDownloadProgress> listener)
{
    private long _highest = -1;

    public void Report(long received, long? total)
    {
        if (received > _highest)
        {
            _highest = received;
            listener.Report(new ModelDownloadProgress(model, received, total));
        }
    }
}
