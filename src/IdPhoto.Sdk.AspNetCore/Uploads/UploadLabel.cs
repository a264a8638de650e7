namespace IdPhoto.AspNetCore.Uploads;

/// <summary>A client's file name, made harmless: it becomes a name in the ZIP of a batch, nothing else.</summary>
internal static class UploadLabel
{
    private const int MaxLength = 80;

    public static string Of(string? fileName, int number)
    {
        var name = (fileName ?? string.Empty).Trim('"');
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var kept = new string([.. name.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ' ' ? c : '_').Take(MaxLength)]).Trim(' ', '.');
        return kept.Length > 0 ? kept : $"photo-{number + 1}";
    }
}
