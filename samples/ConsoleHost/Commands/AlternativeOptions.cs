using System.CommandLine;
using System.CommandLine.Parsing;
using IdPhoto.ConsoleHost.Choices;
using IdPhoto.ConsoleHost.Files;
using IdPhoto.ConsoleHost.Output;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary>The option of <c>make</c> for more documents of the same photo, made from one analysis.</summary>
internal sealed class AlternativeOptions
{
    private readonly Option<IReadOnlyList<Alternative>?> _alternatives = new("--alternatives")
    {
        Description = "More documents of the same photo, parted by commas: TEMPLATE or TEMPLATE:COLOUR. Written beside the first, named after each.",
        HelpName = "LIST",
        CustomParser = Parse,
    };

    public void AddTo(Command command) => command.Add(_alternatives);

    public IReadOnlyList<Alternative> Read(ParseResult parsed) => parsed.GetValue(_alternatives) ?? [];

    /// <summary>Makes and writes them; the report of each is in the order of the option.</summary>
    /// <param name="analysis">The photo.</param>
    /// <param name="alternatives">What is wanted.</param>
    /// <param name="first">The request of the first photo, whose other settings count for all.</param>
    /// <param name="paths">The first photo's files.</param>
    /// <param name="cancellationToken">Stops between two photos.</param>
    public static async Task<IReadOnlyList<PhotoReport>> MakeAsync(
        IPhotoAnalysis analysis, IReadOnlyList<Alternative> alternatives, IdPhotoRequest first, MakePaths paths, CancellationToken cancellationToken)
    {
        var reports = new List<PhotoReport>();
        foreach (var alternative in alternatives)
        {
            var result = await analysis.CreateAsync(RequestFor(alternative, first), cancellationToken);
            var own = paths.ForAlternative(alternative.Suffix, result.Photo);
            own.Check();
            await OutputFile.WriteAsync(own.Output!, result.Photo, cancellationToken);
            reports.Add(PhotoReport.From(result, own));
        }

        return reports;
    }

    // A background that is named is wanted, as with --background. Target, resolution and file sizes were meant for the first document.
    private static IdPhotoRequest RequestFor(Alternative alternative, IdPhotoRequest first) => new(alternative.Template)
    {
        Background = alternative.Background,
        Edits = alternative.Background is null ? EditConsent.FollowDocument : EditConsent.Allow,
        Faces = first.Faces,
        Tone = first.Tone,
        Format = first.Format,
        Culture = first.Culture,
    };

    private static IReadOnlyList<Alternative>? Parse(ArgumentResult result)
    {
        try
        {
            return Alternative.ParseList(result.Tokens[0].Value);
        }
        catch (FormatException e)
        {
            result.AddError(e.Message);
            return null;
        }
    }
}
