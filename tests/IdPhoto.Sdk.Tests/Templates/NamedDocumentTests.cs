using IdPhoto.Templates;

namespace IdPhoto.Tests.Templates;

/// <summary>The documents that most people ask for, value by value, against the table of facts.</summary>
public sealed class NamedDocumentTests
{
    private const string Stays = nameof(EditPolicy.NoBackgroundReplacement);
    private const string Unstated = nameof(EditPolicy.Unstated);

    // Columns: id, print, digital, head in mm of the print (house heads are 70-80 % of the height), backgrounds, edit policy, house defaults.
    public static TheoryData<string, string, string, string, string, string, string> Documents => new()
    {
        {
            "us-passport", "50.8x50.8 mm, 600x600 px, 300 dpi", "600x600 px, 300 dpi, 54..10240 KB, Jpeg/Png",
            "Crown 25-35, eyes 28-35, top -, chin -", "#FFFFFF #F8F8F8", Stays, ""
        },
        {
            "us-visa", "50.8x50.8 mm, 600x600 px, 300 dpi", "600x600 px, 300 dpi, ..240 KB, Jpeg",
            "Hair 25.5-35.2, eyes 28.6-35.2, top -, chin -", "#FFFFFF #F8F8F8", Stays, ""
        },
        {
            "uk-passport", "35x45 mm, 413x531 px, 300 dpi", "600x750 px, 300 dpi, 50..10240 KB, Jpeg",
            "Crown 29-34, eyes -, top -, chin -", "#F5F5DC #DCDCDC #FFFFFF", Stays, "print.dpi digital.dpi"
        },
        {
            "eu-schengen-visa", "35x45 mm, 827x1063 px, 600 dpi", "none",
            "Crown 32-36, eyes -, top -, chin -", "#FFFFFF #DCDCDC", Unstated, ""
        },
        {
            "de-passport", "35x45 mm, 827x1063 px, 600 dpi", "none",
            "Crown 32-36, eyes 22-32, top -, chin -", "#DCDCDC #FFFFFF", Unstated, ""
        },
        {
            "fr-passport", "35x45 mm, 413x531 px, 300 dpi", "none",
            "Crown 32-36, eyes -, top -, chin -", "#DCDCDC #D8E2EC", Unstated, "print.dpi"
        },
        {
            "cn-passport", "33x48 mm, 390x567 px, 300 dpi", "390x567 px, 300 dpi, 20..80 KB, Jpeg",
            "Crown 28-33, eyes -, top 3-5, chin 7-48", "#FFFFFF #DCDCDC #D8E2EC", Unstated, ""
        },
        {
            "cn-1-inch", "25x35 mm, 295x413 px, 300 dpi", "none",
            "Crown 24.5-28, eyes -, top -, chin -", "#FFFFFF #438EDB #FF0000", Unstated, "head.height"
        },
        {
            "cn-2-inch", "35x49 mm, 413x579 px, 300 dpi", "none",
            "Crown 34.3-39.2, eyes -, top -, chin -", "#FFFFFF #438EDB #FF0000", Unstated, "head.height"
        },
        {
            "jp-passport", "35x45 mm, 413x531 px, 300 dpi", "none",
            "Hair 32-36, eyes -, top 2-6, chin 5-9", "#FFFFFF #DCDCDC #D8E2EC", Unstated, "print.dpi"
        },
        {
            "kr-passport", "35x45 mm, 413x531 px, 300 dpi", "413x531 px, 300 dpi, ..500 KB, Jpeg",
            "Crown 32-36, eyes -, top -, chin -", "#FFFFFF", Stays, ""
        },
        {
            "in-passport", "35x45 mm, 630x810 px, 457 dpi", "630x810 px, 457 dpi, .. KB, Jpeg",
            "Crown 36-38.2, eyes -, top -, chin -", "#FFFFFF", Stays, ""
        },
        {
            "ca-passport", "50x70 mm, 591x827 px, 300 dpi", "1200x1800 px, 300 dpi, 200..5120 KB, Jpeg",
            "Crown 31-36, eyes -, top -, chin -", "#FFFFFF #F8F8F8", Stays, "print.dpi digital.dpi"
        },
        {
            "au-passport", "35x45 mm, 413x531 px, 300 dpi", "none",
            "Crown 32-36, eyes -, top -, chin -", "#FFFFFF #DCDCDC", Stays, "print.dpi"
        },
        {
            "us-driving-licence", "50.8x50.8 mm, 600x600 px, 300 dpi", "none",
            "Crown 35.56-40.64, eyes -, top -, chin -", "#FFFFFF", Unstated, "print.size print.dpi head.height backgrounds"
        },
        {
            "generic-35x45mm", "35x45 mm, 413x531 px, 300 dpi", "none",
            "Crown 31.5-36, eyes -, top -, chin -", "#FFFFFF #DCDCDC", Unstated, "head.height"
        },
        {
            "generic-2x2in", "50.8x50.8 mm, 600x600 px, 300 dpi", "none",
            "Crown 35.56-40.64, eyes -, top -, chin -", "#FFFFFF #F8F8F8", Unstated, "head.height"
        },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_value_is_the_published_one(
        string id, string print, string digital, string head, string backgrounds, string editPolicy, string houseDefaults)
    {
        Assert.True(new TemplateCatalogue([], includeUnverified: true).TryGet(id, out var template));
        Assert.Equal(print, TemplateText.Print(template));
        Assert.Equal(digital, TemplateText.Digital(template));
        Assert.Equal(head, TemplateText.Head(template));
        Assert.Equal(backgrounds, TemplateText.Backgrounds(template));
        Assert.Equal(editPolicy, template.EditPolicy.ToString());
        Assert.Equal(houseDefaults, TemplateText.HouseDefaults(template));
    }

    [Fact]
    public void Millimetres_become_exact_fractions_of_the_print_height()
    {
        Assert.True(new TemplateCatalogue().TryGet("jp-passport", out var template));
        Assert.Equal(new FrameRange(32 / 45.0, 36 / 45.0), template.Head.Height);
        Assert.Equal(new FrameRange(2 / 45.0, 6 / 45.0), template.Head.TopMargin);
        Assert.Equal(new FrameRange(5 / 45.0, 9 / 45.0), template.Head.ChinMargin);
        Assert.Equal(HeadTop.Hair, template.Head.Top);
    }

    [Theory]
    [InlineData("jp-passport-online", 0.71, 0.80)]
    [InlineData("th-evisa", 0.70, 0.80)]
    [InlineData("sa-evisa", 0.70, 0.80)]
    public void A_document_without_a_print_states_its_head_in_percent(string id, double min, double max)
    {
        Assert.True(new TemplateCatalogue().TryGet(id, out var template));
        Assert.Null(template.Print);
        Assert.Equal(new FrameRange(min, max), template.Head.Height);
        Assert.Equal(id == "th-evisa" ? "digital.size digital.dpi" : "digital.dpi", TemplateText.HouseDefaults(template));
    }

    [Fact]
    public void The_driving_licence_of_the_United_States_says_that_offices_take_the_photo()
    {
        Assert.True(new TemplateCatalogue([], includeUnverified: true).TryGet("us-driving-licence", out var template));
        Assert.Equal(TemplateConfidence.Low, template.Confidence);
        Assert.StartsWith("photographed at the licensing office", template.SourceNote, StringComparison.Ordinal);
    }

    [Fact]
    public void France_forbids_white()
    {
        var french = new TemplateCatalogue().Find(new TemplateQuery { Country = "FR" }).ToList();
        Assert.Equal("fr-driving-licence fr-id-card fr-passport fr-residence", string.Join(' ', french.Select(t => t.Id)));
        Assert.All(french, t => Assert.DoesNotContain(Rgb.White, t.Backgrounds));
    }
}
