namespace IdPhoto.Inference;

/// <summary>
/// Notes which models run for one photo. It travels with the asynchronous call, so that concurrent photos do not see each other's.
/// </summary>
internal sealed class ModelTrace : IDisposable
{
    private static readonly AsyncLocal<ModelTrace?> Current = new();
    private readonly ModelTrace? _outer = Current.Value;
    private readonly HashSet<OnnxModel> _models = [];

    private ModelTrace()
    {
    }

    /// <summary>Starts to take notes, in this call and in all that it makes.</summary>
    public static ModelTrace Begin()
    {
        var trace = new ModelTrace();
        Current.Value = trace;
        return trace;
    }

    /// <summary>Notes that a model runs.</summary>
    public static void Record(OnnxModel model)
    {
        if (Current.Value is { } trace)
        {
            lock (trace._models)
            {
                trace._models.Add(model);
            }
        }
    }

    /// <summary>Whether a model has run.</summary>
    public bool Has(OnnxModel model)
    {
        lock (_models)
        {
            return _models.Contains(model);
        }
    }

    public void Dispose() => Current.Value = _outer;
}
