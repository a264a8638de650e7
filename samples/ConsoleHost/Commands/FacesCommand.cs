using System.CommandLine;
using IdPhoto.ConsoleHost.Choices;
using IdPhoto.ConsoleHost.Files;
using IdPhoto.ConsoleHost.Output;
using IdPhoto.Imaging;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary><c>idphoto faces</c>: where a detector sees faces in a photo.</summary>
internal sealed class FacesCommand(IPhotoServices photos, Terminal terminal)
{
    private readonly Argument<string> _photo = OptionValues.PathArgument("PHOTO", "The photo to look at.");
    private readonly Option<Chosen<FaceDetectorChoice>?> _detector = ModelOptions.Detector();
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object instead of the table." };

    public Command Create()
    {
        var command = new Command("faces", "Find the faces in a photo, in pixels of the upright photo.") { _photo, _detector, _json };
        command.SetAction(RunAsync);
        ExamplesHelpAction.Attach(
            command, "idphoto faces me.jpg", "idphoto faces family.jpg --json", "idphoto faces me.jpg --detector mtcnn=models/mtcnn");
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var json = parsed.GetValue(_json);
        try
        {
            var file = await InputFile.ReadAsync(parsed.GetRequiredValue(_photo), cancellationToken);
            using var photo = new PhotoDecoder(new PhotoLimits()).Decode(file);
            var choices = new ModelChoices { Detector = parsed.GetValue(_detector) };
            RemoteNotice.Write(terminal, choices);
            var faces = await photos.OpenDetector(choices).DetectAsync(photo.Image, cancellationToken);
            if (json)
            {
                terminal.WriteLine(JsonText.Of(FacesReport.From(photo, faces)));
            }
            else
            {
                FacesTable.Write(terminal.Output, faces);
            }

            return ExitCodes.Made;
        }
#pragma warning disable CA1031 // Whatever went wrong is told in the form that was asked for, with its exit code.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Failure.From(e).Report(terminal, json);
        }
    }
}
