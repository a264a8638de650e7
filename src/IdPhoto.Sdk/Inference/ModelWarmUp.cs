using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.ML.OnnxRuntime;

namespace IdPhoto.Inference;

/// <summary>
/// A model's first run. Counting nodes wants ONNX Runtime's profile, which is chosen when a session is opened and ended on request: the
/// first warm-up opens a session that profiles, runs once, ends the profile and leaves that session in place of the one before.
/// </summary>
internal sealed class ModelWarmUp(SessionOpener opener, SessionKeeper sessions, ExecutionOptions execution, ILogger logger)
{
    private readonly Lock _oneAtATime = new();
    private volatile NodeCount? _count;

    /// <summary>The nodes by provider; null before the first warm-up, and when a later session got another provider.</summary>
    public IReadOnlyList<NodeShare>? NodeShares => _count is { } count && count.Provider == opener.Got.Provider ? count.Shares : null;

    public void Run(OnnxModel model, CancellationToken cancellationToken)
    {
        lock (_oneAtATime)
        {
            if (NodeShares is not null)
            {
                RunOnce(model, cancellationToken);
                return;
            }

            try
            {
                using var folder = new ProfileFolder();
                var shares = Count(model, folder, cancellationToken);
                _count = new NodeCount(opener.Got.Provider, shares);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
            {
                // A read-only container has nowhere to write a profile. The model is fine.
                InferenceLog.NotCounted(logger, model.Name, e.Message);
                RunOnce(model, cancellationToken);
            }

            Report(model);
        }
    }

    private List<NodeShare> Count(OnnxModel model, ProfileFolder folder, CancellationToken cancellationToken)
    {
        var session = sessions.EnterNew(keeper => opener.Open(keeper, folder.Prefix));
        try
        {
            string profile;
            try
            {
                RunOnce(model, cancellationToken);
            }
            finally
            {
                profile = session.EndProfiling();
            }

            using var json = File.OpenRead(profile);
            return [.. NodeProfile.Read(json)];
        }
        finally
        {
            sessions.Leave(session);
        }
    }

    private static void RunOnce(OnnxModel model, CancellationToken cancellationToken)
    {
        using var call = model.Rent(model.WarmUpDimensions ?? WarmUpInput.DimensionsFor(model.Inputs[0]));
        call.Input.Clear();
        try
        {
            call.Run(cancellationToken);
        }
        catch (OnnxRuntimeException e)
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.ModelInvalid,
                $"The model '{model.Name}' was loaded but does not run on an input [{string.Join(',', call.InputDimensions.ToArray())}]: {e.Message}",
                e);
        }
    }

    private void Report(OnnxModel model)
    {
        if (NodeShares is not { } shares)
        {
            return;
        }

        var (providers, nodes) = (ProviderNames.Text(model.Providers), ProviderVerdict.Describe(shares));
        InferenceLog.WarmedUp(logger, model.Name, providers, nodes);
        if (ProviderVerdict.Shortfall(model.Provider, shares) is not { } shortfall)
        {
            return;
        }

        InferenceLog.ProviderTookLittle(logger, model.Name, shortfall);
        if (execution.ProviderRequired && ProviderVerdict.Accelerated(shares) <= 0)
        {
            throw new IdPhotoException(IdPhotoErrorCode.ExecutionProviderUnavailable, $"{shortfall} {model.Provider} was required.");
        }
    }

    private sealed record NodeCount(ExecutionProvider Provider, IReadOnlyList<NodeShare> Shares);
}
