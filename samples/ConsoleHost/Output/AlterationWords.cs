namespace IdPhoto.ConsoleHost.Output;

/// <summary>What was done to a picture, for a person to read.</summary>
internal static class AlterationWords
{
    /// <summary><c>crop, resample, background replaced</c>; <c>nothing</c> for an empty list.</summary>
    public static string Of(IReadOnlyCollection<Alteration> alterations) => alterations.Count == 0
        ? "nothing"
        : string.Join(", ", alterations.Select(alteration => KebabCase<Alteration>.Of(alteration).Replace('-', ' ')));
}
