using IdPhoto.Compliance;

namespace IdPhoto.Reports;

/// <summary>The colours of a drawing; those of the bands differ in hue and in lightness, for eyes that confuse hues.</summary>
internal static class ReportPalette
{
    public const string Line = "#0b7285";
    public const string Midline = "#5f3dc4";
    public const string Fail = "#c92a2a";

    /// <summary>The colour of what a check measures.</summary>
    public static string Band(string checkId) => checkId switch
    {
        CheckIds.HeadHeight => "#1971c2",
        CheckIds.EyeLine => "#2f9e44",
        CheckIds.TopMargin => "#9c36b5",
        _ => "#e8590c",
    };
}
