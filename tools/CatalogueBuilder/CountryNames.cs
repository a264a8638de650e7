using System.Collections.Frozen;

namespace IdPhoto.CatalogueBuilder;

/// <summary>English short names of ISO 3166-1. The runtime's own table is empty when globalization is invariant, as it is here.</summary>
internal static class CountryNames
{
    private const string List =
        "AE United Arab Emirates;AF Afghanistan;AL Albania;AM Armenia;AO Angola;AR Argentina;AT Austria;AU Australia;"
        + "AZ Azerbaijan;BA Bosnia and Herzegovina;BD Bangladesh;BE Belgium;BG Bulgaria;BH Bahrain;BO Bolivia;BR Brazil;"
        + "BY Belarus;CA Canada;CH Switzerland;CL Chile;CM Cameroon;CN China;CO Colombia;CR Costa Rica;CU Cuba;CY Cyprus;"
        + "CZ Czechia;DE Germany;DK Denmark;DO Dominican Republic;DZ Algeria;EC Ecuador;EE Estonia;EG Egypt;ES Spain;"
        + "ET Ethiopia;EU Schengen area;FI Finland;FR France;GB United Kingdom;GE Georgia;GH Ghana;GR Greece;HK Hong Kong;"
        + "HR Croatia;HU Hungary;ID Indonesia;IE Ireland;IL Israel;IN India;IQ Iraq;IR Iran;IS Iceland;IT Italy;JM Jamaica;"
        + "JO Jordan;JP Japan;KE Kenya;KG Kyrgyzstan;KH Cambodia;KR South Korea;KW Kuwait;KZ Kazakhstan;LA Laos;LB Lebanon;"
        + "LK Sri Lanka;LT Lithuania;LU Luxembourg;LV Latvia;MA Morocco;MD Moldova;ME Montenegro;MG Madagascar;"
        + "MK North Macedonia;MM Myanmar;MN Mongolia;MO Macao;MT Malta;MX Mexico;MY Malaysia;NG Nigeria;NL Netherlands;"
        + "NO Norway;NP Nepal;NZ New Zealand;OM Oman;PA Panama;PE Peru;PH Philippines;PK Pakistan;PL Poland;PT Portugal;"
        + "QA Qatar;RO Romania;RS Serbia;RU Russia;SA Saudi Arabia;SE Sweden;SG Singapore;SI Slovenia;SK Slovakia;SN Senegal;"
        + "TH Thailand;TN Tunisia;TR Turkey;TW Taiwan;TZ Tanzania;UA Ukraine;UG Uganda;US United States;UZ Uzbekistan;"
        + "VE Venezuela;VN Vietnam;ZA South Africa;ZZ Sizes of no country";

    private static readonly FrozenDictionary<string, string> Names =
        List.Split(';').ToFrozenDictionary(entry => entry[..2], entry => entry[3..], StringComparer.Ordinal);

    public static string Of(string code) => Names.GetValueOrDefault(code, code);
}
