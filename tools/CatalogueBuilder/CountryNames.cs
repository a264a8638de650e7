using System.Collections.Frozen;

namespace IdPhoto.CatalogueBuilder;

/// <summary>English short names of ISO 3166-1. The runtime's own table is empty when globalization is invariant, as it is here.</summary>
internal static class CountryNames
{
    private const string List =
        "AE United Arab Emirates;AO Angola;AR Argentina;AT Austria;AU Australia;BE Belgium;BR Brazil;BY Belarus;CA Canada;CH Switzerland;"
        + "CN China;CY Cyprus;CZ Czechia;DE Germany;DK Denmark;DZ Algeria;EE Estonia;ES Spain;EU Schengen area;FI Finland;FR France;"
        + "GB United Kingdom;GR Greece;HK Hong Kong;HR Croatia;ID Indonesia;IE Ireland;IL Israel;IN India;IT Italy;JM Jamaica;JP Japan;"
        + "KE Kenya;KH Cambodia;KR South Korea;KW Kuwait;LA Laos;MX Mexico;MY Malaysia;NG Nigeria;NL Netherlands;NZ New Zealand;"
        + "PH Philippines;PK Pakistan;PL Poland;RU Russia;SA Saudi Arabia;SG Singapore;TH Thailand;TR Turkey;TW Taiwan;TZ Tanzania;"
        + "UA Ukraine;US United States;VN Vietnam;ZA South Africa;ZZ Sizes of no country";

    private static readonly FrozenDictionary<string, string> Names =
        List.Split(';').ToFrozenDictionary(entry => entry[..2], entry => entry[3..], StringComparer.Ordinal);

    public static string Of(string code) => Names.GetValueOrDefault(code, code);
}
