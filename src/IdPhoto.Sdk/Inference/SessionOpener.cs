using Microsoft.Extensions.Logging;

namespace IdPhoto.Inference;

/// <summary>Opens one model's session, as often as it is wanted, and logs what it got.</summary>
internal sealed class SessionOpener(ModelSource source, SessionFactory factory, ILogger logger)
{
    private volatile ProviderChoice _got = new(ExecutionProvider.Cpu);

    public ModelSource Source => source;

    /// <summary>The provider that the last session got: a device that was there may be gone when a released session is opened again.</summary>
    public ProviderChoice Got => _got;

    /// <param name="keeper">Will hold the session; it opens one at a time.</param>
    /// <param name="profile">The path, less its end, of the profile to write; null for none.</param>
    public LoadedSession Open(SessionKeeper keeper, string? profile = null)
    {
        var opened = factory.Open(source.Name, source.Read(), profile);
        _got = opened.Got;
        var appended = ProviderNames.Text(ProviderNames.AppendedFor(opened.Got.Provider));
        InferenceLog.ModelLoaded(logger, source.Name, source.Sha256, appended);
        if (opened.Got.FallbackReason is { } reason)
        {
            InferenceLog.ProviderFellBack(logger, source.Name, reason);
        }

        return new LoadedSession(opened.Session, keeper);
    }
}
