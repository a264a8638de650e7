using System.Globalization;
using System.Resources;

namespace IdPhoto.Compliance.Remedies;

/// <summary>The library's own sentences: <c>Remedies.resx</c> in English, <c>Remedies.zh.resx</c> in Chinese; English where a language has none.</summary>
internal sealed class BuiltInRemedyTexts : IRemedyTexts
{
    private static readonly ResourceManager Texts = new("IdPhoto.Compliance.Remedies.Remedies", typeof(BuiltInRemedyTexts).Assembly);

    public string? Find(string key, CultureInfo culture) => Texts.GetString(key, SpokenLanguage.Of(culture));
}
