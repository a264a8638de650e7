namespace IdPhoto.Templates;

/// <summary>The rules that every template keeps, whether it comes from a file or from code.</summary>
internal static class TemplateValidation
{
    public static void Check(PhotoTemplate template, string origin)
    {
        ArgumentNullException.ThrowIfNull(template);
        var fault = new TemplateFault(origin, template.Id);
        CheckIdentity(template, fault);
        if (template.Print is null && template.Digital is null)
        {
            throw fault.In("print", "state a print or a digital target, or both.");
        }

        TargetValidation.Check(template.Print, "print", fault);
        TargetValidation.Check(template.Digital, "digital", fault);
        HeadValidation.Check(template.Head, fault);
        if (template.Backgrounds.Count == 0)
        {
            throw fault.In("backgrounds", "name at least one accepted colour as #RRGGBB, the preferred one first.");
        }

        if (template.BackgroundTolerance is not (null or (> 0 and <= 100)))
        {
            throw fault.In(
                "backgroundTolerance",
                $"{template.BackgroundTolerance} must be a colour difference ΔE (CIEDE2000) above 0, at most 100; 5 is the house default.");
        }

        CheckRequiredChecks(template, fault);
        if (template.HouseDefaults.FirstOrDefault(f => !HouseDefaultNames.All.Contains(f, StringComparer.Ordinal)) is { } unknown)
        {
            throw fault.In(
                "houseDefaults", $"'{unknown}' is not a field that can be filled in. It may be {string.Join(", ", HouseDefaultNames.All)}.");
        }
    }

    private static void CheckRequiredChecks(PhotoTemplate template, TemplateFault fault)
    {
        if (template.RequiredChecks?.FirstOrDefault(c => !IsId(c)) is { } wrong)
        {
            throw fault.In(
                "requiredChecks", $"'{wrong}' must be the id of a check: lower-case words joined by hyphens, for instance head-height.");
        }
    }

    private static void CheckIdentity(PhotoTemplate template, TemplateFault fault)
    {
        if (!IsId(template.Id))
        {
            throw fault.In("id", "must be lower-case words of a-z and 0-9 joined by hyphens, for instance us-passport.");
        }

        if (string.IsNullOrWhiteSpace(template.Name))
        {
            throw fault.In("name", "must be the document's English name.");
        }

        if (template.Country is not { Length: 2 } country || !country.All(char.IsAsciiLetterUpper))
        {
            throw fault.In("country", $"'{template.Country}' must be two capital letters of ISO 3166-1; ZZ stands for no country.");
        }
    }

    private static bool IsId(string? id) =>
        !string.IsNullOrEmpty(id)
        && id.Split('-').All(word => word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
}
