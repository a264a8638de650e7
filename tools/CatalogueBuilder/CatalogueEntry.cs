using System.Text.Json.Nodes;

namespace IdPhoto.CatalogueBuilder;

/// <summary>Writes one row of facts as a template in the catalogue's JSON format.</summary>
internal static class CatalogueEntry
{
    private const string HouseBackground = "#FFFFFF";

    // The print rule of ICAO Doc 9303 part 3: the head takes 70 to 80 % of the frame's height.
    private static readonly (double Min, double Max) HouseHeadPercent = (70, 80);

    public static JsonObject Write(Fact fact)
    {
        var targets = new TargetFacts(fact);
        var house = targets.HouseDefaults;
        var entry = new JsonObject
        {
            ["id"] = fact.Id,
            ["name"] = fact["name"],
            ["country"] = fact["country"],
            ["document"] = fact["document"],
        };
        Add(entry, "print", Print(targets.Print));
        Add(entry, "digital", Digital(targets.Digital));
        entry["head"] = Head(fact, house);
        var backgrounds = fact.List("background", ";");
        if (backgrounds.Count == 0)
        {
            house.Add("backgrounds");
            backgrounds = [HouseBackground];
        }

        entry["backgrounds"] = Texts(backgrounds);
        entry["glasses"] = fact["glasses_allowed"] switch { "yes" => "allowed", "no" => "forbidden", _ => "unstated" };
        entry["editPolicy"] = fact["edit_policy"];
        entry["confidence"] = fact["confidence"];
        Add(entry, "unverified", fact.IsUnverified ? JsonValue.Create(value: true) : null);
        Add(entry, "houseDefaults", house.Count > 0 ? Texts(house) : null);
        entry["sources"] = Texts(fact.List("source", " | "));
        Add(entry, "note", Note(fact));
        return entry;
    }

    private static JsonValue? Note(Fact fact)
    {
        IEnumerable<string?> parts = [fact["source_date_note"], Amendments.Widened.GetValueOrDefault(fact.Id)?.Note, TargetFacts.NoteOf(fact)];
        var note = string.Join(". CHOSEN: ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return note.Length > 0 ? JsonValue.Create(note) : null;
    }

    private static JsonObject? Print(PrintFact? print)
    {
        if (print is null)
        {
            return null;
        }

        var json = new JsonObject { ["widthMm"] = print.WidthMm, ["heightMm"] = print.HeightMm };
        Add(json, "widthPx", print.Pixels?.Width);
        Add(json, "heightPx", print.Pixels?.Height);
        json["dpi"] = print.Dpi;
        return json;
    }

    private static JsonObject? Digital(DigitalFact? digital)
    {
        if (digital is null)
        {
            return null;
        }

        var json = new JsonObject { ["widthPx"] = digital.Pixels.Width, ["heightPx"] = digital.Pixels.Height, ["dpi"] = digital.Dpi };
        Add(json, "minKb", digital.MinKb);
        Add(json, "maxKb", digital.MaxKb);
        Add(json, "formats", digital.Formats.Count > 0 ? Texts(digital.Formats) : null);
        return json;
    }

    private static JsonObject Head(Fact fact, List<string> house)
    {
        var head = new JsonObject { ["top"] = Amendments.FromHair.Contains(fact.Id) ? "hair" : "crown" };
        var (min, max) = (fact.Number("head_height_min_mm"), fact.Number("head_height_max_mm"));
        if (min is null && Amendments.LeastHeadMm.TryGetValue(fact.Id, out var least))
        {
            min = least;
            house.Add("head.height.min");
        }

        if (min is not null || max is not null)
        {
            head["heightMm"] = Range(min, max);
        }
        else if (Amendments.HeadPercent.TryGetValue(fact.Id, out var percent))
        {
            head["heightPercent"] = Range(percent.Min, percent.Max);
        }
        else if (Amendments.WidenedHeadPercent.TryGetValue(fact.Id, out var widened))
        {
            head["heightPercent"] = Range(widened.Min, widened.Max);
            house.Add("head.height");
        }
        else
        {
            head["heightPercent"] = Range(HouseHeadPercent.Min, HouseHeadPercent.Max);
            house.Add("head.height");
        }

        AddRange(head, "eyeLineMm", fact.Number("eye_line_min_mm"), fact.Number("eye_line_max_mm"));
        if (Amendments.EyeLinePercent.TryGetValue(fact.Id, out var eyes))
        {
            AddRange(head, "eyeLinePercent", eyes.Min, eyes.Max);
        }

        AddRange(head, "topMarginMm", fact.Number("top_margin_min_mm"), fact.Number("top_margin_max_mm"));
        if (Amendments.Widened.TryGetValue(fact.Id, out var range))
        {
            AddRange(head, range.Field, range.Min, range.Max);
            house.AddRange(range.HouseDefaults);
        }

        if (Amendments.ChinMarginMm.TryGetValue(fact.Id, out var chin))
        {
            AddRange(head, "chinMarginMm", chin.Min, chin.Max);
        }

        return head;
    }

    private static void AddRange(JsonObject json, string name, double? min, double? max) =>
        Add(json, name, min is null && max is null ? null : Range(min, max));

    private static JsonArray Range(double? min, double? max) => [min, max];

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(t => JsonValue.Create(t))];

    private static void Add(JsonObject json, string name, JsonNode? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
    }
}
