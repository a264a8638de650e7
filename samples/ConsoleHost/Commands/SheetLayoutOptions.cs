using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary>The options that say how a sheet is laid out.</summary>
internal sealed class SheetLayoutOptions
{
    private const int MostMm = 50;

    private readonly Option<PaperSize?> _paper = new("--paper")
    {
        Description = $"The paper: {string.Join(", ", PaperSize.All.Select(paper => paper.Name))}. Default: 4x6.",
        HelpName = "NAME",
        CustomParser = ParsePaper,
    };

    private readonly Option<double?> _margin = Millimetres("--margin", $"The white border, 0 to {MostMm} mm. Default: 3.");

    private readonly Option<double?> _gap = Millimetres("--gap", $"The space between photos, 0 to {MostMm} mm. Default: 2.");

    private readonly Option<CutLines?> _cut = OptionValues.Choice(
        "--cut", "What shows where to cut. Default: corners.", ("corners", CutLines.Corners), ("full", CutLines.Full), ("none", CutLines.None));

    private readonly Option<int?> _dpi = OptionValues.WholeNumber("--sheet-dpi", "The sheet's dots per inch, 72 to 1200; a PDF has none. Default: 300.", 72, 1200);

    private readonly Option<int?> _maxKilobytes = OptionValues.WholeNumber(
        "--sheet-max-kb", "The sheet's largest file, in KB of 1024 bytes; a PDF has no limit.", least: 1);

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _paper, _margin, _gap, _cut, _dpi, _maxKilobytes })
        {
            command.Add(option);
        }
    }

    /// <summary>Whether any of them was given.</summary>
    public bool Given(ParseResult parsed) =>
        new Option[] { _paper, _margin, _gap, _cut, _dpi, _maxKilobytes }.Any(option => parsed.GetResult(option) is not null);

    public SheetOptions Read(ParseResult parsed)
    {
        var defaults = new SheetOptions();
        return new SheetOptions
        {
            Paper = parsed.GetValue(_paper) ?? defaults.Paper,
            MarginMm = parsed.GetValue(_margin) ?? defaults.MarginMm,
            GapMm = parsed.GetValue(_gap) ?? defaults.GapMm,
            CutLines = parsed.GetValue(_cut) ?? defaults.CutLines,
            Dpi = parsed.GetValue(_dpi) ?? defaults.Dpi,
            MaxKilobytes = parsed.GetValue(_maxKilobytes),
        };
    }

    private static PaperSize? ParsePaper(ArgumentResult result)
    {
        try
        {
            return PaperSize.Get(result.Tokens[0].Value);
        }
        catch (IdPhotoException e)
        {
            result.AddError(e.Message);
            return null;
        }
    }

    private static Option<double?> Millimetres(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "MM",
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= MostMm)
            {
                return value;
            }

            result.AddError($"{name} takes millimetres from 0 to {MostMm}, not '{result.Tokens[0].Value}'.");
            return null;
        },
    };
}
