using System.CommandLine;
using System.CommandLine.Parsing;
using IdPhoto.ConsoleHost.Choices;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary>The options that choose models.</summary>
internal sealed class ModelOptions
{
    private readonly Option<Chosen<MattingModelChoice>?> _matting = Create(
        "--matting", "What tells the person from the background", "selfie", "FILE is its ONNX file", ModelNames.Matting);

    private readonly Option<Chosen<FaceDetectorChoice>?> _detector = Detector();

    private readonly Option<bool> _accept = new("--accept-non-commercial")
    {
        Description = "You have read the licence of the chosen model, which forbids commercial use, and accept it.",
    };

    /// <summary>The option <c>--detector</c> by itself.</summary>
    public static Option<Chosen<FaceDetectorChoice>?> Detector() => Create(
        "--detector",
        "What finds the face",
        "blazeface",
        $"FILE is its ONNX file, for mtcnn the folder with its three; {FacePlusPlusAccount.Word} sends each photo to Face++, with the account "
            + $"in {FacePlusPlusAccount.KeyVariable}, {FacePlusPlusAccount.SecretVariable} and, for another region, {FacePlusPlusAccount.BaseUrlVariable}",
        ModelNames.Detectors);

    public void AddTo(Command command)
    {
        command.Add(_matting);
        command.Add(_detector);
        command.Add(_accept);
    }

    public ModelChoices Read(ParseResult parsed) => new()
    {
        Matting = parsed.GetValue(_matting),
        Detector = parsed.GetValue(_detector),
        AcceptNonCommercial = parsed.GetValue(_accept),
    };

    private static Option<Chosen<T>?> Create<T>(string name, string what, string usual, string file, (string Word, Func<T> Choose)[] choices)
        where T : class
    {
        var words = choices.Select(c => c.Word).ToArray();
        var option = new Option<Chosen<T>?>(name)
        {
            Description = $"{what}: {string.Join(", ", words)}; {file}. Default: {usual}.",
            HelpName = "NAME[=FILE]",
            CustomParser = result => Choose(result, name, choices),
        };
        option.CompletionSources.Add(words);
        return option;
    }

    private static Chosen<T>? Choose<T>(ArgumentResult result, string option, (string Word, Func<T> Choose)[] choices)
        where T : class
    {
        // Only the first sign separates: a path may hold further ones.
        var text = result.Tokens[0].Value;
        var split = text.IndexOf('=', StringComparison.Ordinal);
        var (name, path) = split < 0 ? (text, null) : (text[..split], text[(split + 1)..]);
        var found = Array.Find(choices, c => c.Word.Equals(name, StringComparison.OrdinalIgnoreCase)).Choose;
        if (found is null)
        {
            result.AddError($"{option} takes {string.Join(" or ", choices.Select(c => c.Word))}, not '{name}'.");
            return null;
        }

        if (path is not null && string.IsNullOrWhiteSpace(path))
        {
            result.AddError($"{option} {name}= names no file.");
            return null;
        }

        if (path is not null && name.Equals(FacePlusPlusAccount.Word, StringComparison.OrdinalIgnoreCase))
        {
            result.AddError($"{option} {name} runs elsewhere and takes no file.");
            return null;
        }

        try
        {
            return new(found(), path);
        }
        catch (CommandLineException e)
        {
            result.AddError(e.Message);
            return null;
        }
    }
}
