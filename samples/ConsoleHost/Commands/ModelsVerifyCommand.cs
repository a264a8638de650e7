using System.CommandLine;
using IdPhoto.ModelZoo;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary><c>idphoto models verify</c>: compares the files that are here to the checksums of the catalogue.</summary>
internal sealed class ModelsVerifyCommand(IPhotoServices photos, Terminal terminal)
{
    private readonly Argument<string[]> _names = ModelsCommand.Names<string[]>("The models to check. Default: all that are here.", ArgumentArity.ZeroOrMore);

    public Command Create()
    {
        var command = new Command("verify", "Check downloaded models against their checksums.") { _names };
        command.SetAction(RunAsync);
        ExamplesHelpAction.Attach(command, "idphoto models verify", "idphoto models verify modnet");
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        try
        {
            using var store = photos.OpenModels(acceptNonCommercial: false);
            var names = parsed.GetValue(_names) ?? [];
            var models = names.Length > 0
                ? names.Select(ModelsCommand.Find)
                : ModelCatalog.All.Where(m => ModelStore.IsEmbedded(m) || File.Exists(store.PathOf(m)));
            var exitCode = ExitCodes.Made;
            foreach (var model in models)
            {
                exitCode = Math.Max(exitCode, await VerifyAsync(model, store, cancellationToken));
            }

            return exitCode;
        }
#pragma warning disable CA1031 // Whatever went wrong is told with its exit code.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Failure.From(e).Report(terminal, json: false);
        }
    }

    /// <summary>Checks one model and tells the outcome.</summary>
    /// <returns>Its exit code; one bad file does not keep the others from being checked.</returns>
    private async Task<int> VerifyAsync(ModelDescriptor model, ModelStore store, CancellationToken cancellationToken)
    {
        try
        {
            var inside = ModelStore.IsEmbedded(model);
            var hash = inside ? ModelStore.OpenEmbedded(model).Sha256 : await store.VerifyAsync(model, cancellationToken);
            if (hash is null)
            {
                terminal.WriteError($"{model.Name}: missing. 'idphoto models pull {model.Name}' fetches it.");
                return ExitCodes.Environment;
            }

            var verdict = model is { Sha256: null, Md5: null } ? "unverifiable, no checksum is published" : "right";
            terminal.WriteLine($"{model.Name}: {verdict}, SHA-256 {hash}, {(inside ? "inside this program" : store.PathOf(model))}");
            return ExitCodes.Made;
        }
        catch (IdPhotoException e)
        {
            return Failure.From(e).Report(terminal, json: false);
        }
    }
}
