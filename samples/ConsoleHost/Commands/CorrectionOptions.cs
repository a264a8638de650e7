using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using IdPhoto.Composition.Retouch;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary>The options that correct light, colour and grain.</summary>
internal sealed class CorrectionOptions
{
    private readonly Option<bool> _exposure = new("--exposure")
    {
        Description = "Make the photo lighter where nothing in it is light, or a burnt out face darker. This and the corrections below: where "
            + "the document forbids edits, name a --background too, for instance 'keep'.",
    };

    private readonly Option<double?> _exposureTarget = new("--exposure-target")
    {
        Description = "The same, to a median luminance of the face that you state: 0.05 to 0.6; light skin about 0.35, dark skin about 0.1.",
        HelpName = "N",
        CustomParser = ParseTarget,
    };

    private readonly Option<bool> _whiteBalance = new("--white-balance") { Description = "Take a colour cast out, by background and skin." };

    private readonly Option<bool> _denoise = new("--denoise") { Description = "Smooth grain." };

    private readonly Option<bool> _sharpen = new("--sharpen") { Description = "Sharpen lightness." };

    private readonly Option<HivisionRetouch?> _retouch = new("--retouch")
    {
        Description = "HivisionIDPhotos' beauty options, parted by commas: whitening (0 to 15), saturation, contrast, brightness (-100 to 100), "
            + "sharpen (0 to 5), for instance whitening=5,saturation=10.",
        HelpName = "NAME=N,…",
        CustomParser = ParseRetouch,
    };

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _exposure, _exposureTarget, _whiteBalance, _denoise, _sharpen, _retouch })
        {
            command.Add(option);
        }
    }

    /// <summary>The corrections; null where none is wanted.</summary>
    public ToneOptions? Read(ParseResult parsed)
    {
        var target = parsed.GetValue(_exposureTarget);
        var tone = new ToneOptions
        {
            Exposure = parsed.GetValue(_exposure) || target is not null,
            ExposureTarget = target,
            WhiteBalance = parsed.GetValue(_whiteBalance),
            Denoise = parsed.GetValue(_denoise),
            Sharpen = parsed.GetValue(_sharpen),
            Retouch = parsed.GetValue(_retouch),
        };
        return tone == new ToneOptions() ? null : tone;
    }

    private static double? ParseTarget(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var target))
        {
            result.AddError($"--exposure-target takes a number as in 0.27, not '{text}'.");
            return null;
        }

        try
        {
            new ToneOptions { ExposureTarget = target }.Validate();
            return target;
        }
        catch (IdPhotoException e)
        {
            result.AddError($"--exposure-target: {e.Message}");
            return null;
        }
    }

    private static HivisionRetouch? ParseRetouch(ArgumentResult result)
    {
        try
        {
            return HivisionRetouch.Parse(result.Tokens[0].Value);
        }
        catch (FormatException e)
        {
            result.AddError(e.Message);
            return null;
        }
    }
}
