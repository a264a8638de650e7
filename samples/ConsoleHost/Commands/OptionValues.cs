using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary>Options whose error messages name the option, the wrong value and what it may be.</summary>
internal static class OptionValues
{
    /// <summary>An option that takes one of a few words, in any case.</summary>
    public static Option<T?> Choice<T>(string name, string description, params (string Word, T Value)[] choices)
        where T : struct
    {
        // Further words for the same value (jpg) are understood, not advertised.
        var words = choices.DistinctBy(c => c.Value).Select(c => c.Word).ToArray();
        var option = new Option<T?>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            CustomParser = result => Choose(result, name, words, choices),
        };
        option.CompletionSources.Add(words);
        return option;
    }

    /// <summary>An option that takes a whole number; the range is told where it is left.</summary>
    public static Option<int?> WholeNumber(string name, string description, int least = 0, int most = int.MaxValue) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result => Number(result, name, least, most),
    };

    /// <summary>The option that lets unverified documents in.</summary>
    public static Option<bool> IncludeUnverified() => new("--include-unverified")
    {
        Description = "Also the documents whose numbers are unverified: low confidence, or commercial aggregators only.",
    };

    /// <summary>An argument that takes any number of words; a mistyped option is not taken for one.</summary>
    public static Argument<string[]> Words(string name, string description)
    {
        var argument = new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.ZeroOrMore };
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.StartsWith('-')))
            {
                result.AddError($"There is no option '{token.Value}'.");
            }
        });
        return argument;
    }

    /// <summary>An argument that takes a path; a mistyped option is not taken for one.</summary>
    public static Argument<string> PathArgument(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: ['-', ..] text }] && !Path.Exists(text))
            {
                result.AddError($"There is no option '{text}'.");
            }
        });
        return argument;
    }

    private static T? Choose<T>(ArgumentResult result, string name, string[] words, (string Word, T Value)[] choices)
        where T : struct
    {
        var text = result.Tokens[0].Value;
        foreach (var (word, value) in choices)
        {
            if (word.Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        result.AddError($"{name} takes {string.Join(" or ", words)}, not '{text}'.");
        return null;
    }

    private static int? Number(ArgumentResult result, string name, int least, int most)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        var range = (least, most) is (0, int.MaxValue) ? string.Empty : most == int.MaxValue ? $", {least} or more" : $" from {least} to {most}";
        result.AddError($"{name} takes a whole number{range}, not '{text}'.");
        return null;
    }
}
