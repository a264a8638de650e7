using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using IdPhoto.Templates;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary>How large a photo is printed: <c>--size</c> or a template's print.</summary>
internal sealed class PrintSize
{
    private readonly Option<(double Width, double Height)?> _size = new("--size")
    {
        Description = "The print's width and height in millimetres, for instance 35x45.",
        HelpName = "WxH",
        CustomParser = Parse,
    };

    private readonly Option<string?> _template = new("--template", "-t")
    {
        Description = "Takes the size from a document; 'idphoto templates' lists them.",
        HelpName = "TEMPLATE",
    };

    public void AddTo(Command command)
    {
        command.Add(_size);
        command.Add(_template);
    }

    /// <exception cref="CommandLineException">Neither or both are given, or the document is not printed.</exception>
    /// <exception cref="IdPhotoException">No template has the id.</exception>
    public (double Width, double Height) Read(ParseResult parsed, ITemplateProvider templates)
    {
        switch (parsed.GetValue(_size), parsed.GetValue(_template))
        {
            case ({ } size, null):
                return size;
            case (null, { } id):
                if (!templates.TryGet(id, out var template))
                {
                    throw new IdPhotoException(IdPhotoErrorCode.TemplateNotFound, $"No template has the id '{id}'.");
                }

                return template.Print is { WidthMm: { } width, HeightMm: { } height }
                    ? (width, height)
                    : throw new CommandLineException(CommandLineException.InvalidUsage, $"{id} is not printed: give --size.");
            default:
                throw new CommandLineException(CommandLineException.InvalidUsage, "Give the print's size: either --size 35x45 or --template.");
        }
    }

    private static (double Width, double Height)? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text.Split('x', 'X', '×') is [var first, var second] && TryRead(first, out var width) && TryRead(second, out var height))
        {
            return (width, height);
        }

        result.AddError($"--size takes millimetres as in 35x45, not '{text}'.");
        return null;
    }

    private static bool TryRead(string text, out double value) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
}
