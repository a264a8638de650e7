namespace IdPhoto.CatalogueBuilder;

/// <summary>A colour that authorities name in words, and the value that this library gives it.</summary>
internal sealed record NamedColour(string Name, string Value, string Origin)
{
    public static IReadOnlyList<NamedColour> All { get; } =
    [
        new("white", "#FFFFFF", "every source"),
        new("off-white", "#F8F8F8", "our choice; authorities give the word only"),
        new("light-grey", "#DCDCDC", "aapw01/id-photo-tool; others #EEEEEE to #D0D0D0. China's exit-entry guide asks for #D2D2D2 or lighter"),
        new("cream", "#F5F5DC", "aapw01/id-photo-tool; others #F0EDE8. Also stands for Estonia's beige"),
        new("light-blue", "#D8E2EC", "aapw01/id-photo-tool"),
        new("blue", "#438EDB", "usual in China's photo trade; HivisionIDPhotos has #628BCE, encyclopaedias #00BFF3. No official value found"),
        new("red", "#FF0000", "encyclopaedias; HivisionIDPhotos has #D74532. No official value found"),
        new("Kuwait's blue", "#309EFF", "BlondDev-Art/passport-photo-specs; given as #309EFF, not by name"),
    ];

    public static string NameOf(Rgb colour)
    {
        var value = colour.ToString();
        return All.FirstOrDefault(c => c.Value == value)?.Name ?? $"`{value}`";
    }
}
