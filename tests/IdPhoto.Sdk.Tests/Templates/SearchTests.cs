using IdPhoto.Templates;

namespace IdPhoto.Tests.Templates;

/// <summary>Templates are found by what people type: common names, English or Chinese, and sizes.</summary>
public sealed class SearchTests
{
    private static readonly TemplateCatalogue Catalogue = new();

    [Theory]
    [InlineData("schengen visa", "eu-schengen-visa")]
    [InlineData("申根签证", "eu-schengen-visa")]
    [InlineData("美国签证", "us-dv-lottery us-visa")]
    [InlineData("美国 护照", "us-passport")]
    [InlineData("英国护照", "uk-passport")]
    [InlineData("日本护照", "jp-passport jp-passport-online")]
    [InlineData("中国身份证", "cn-id-card cn-social-security cn-teacher-certificate")]
    [InlineData("中国驾照", "cn-driving-licence")]
    [InlineData("中国 驾驶证", "cn-driving-licence")]
    [InlineData("一寸", "cn-1-inch")]
    [InlineData("小一寸", "cn-small-1-inch")]
    [InlineData("二寸", "cn-2-inch")]
    [InlineData("german driver's license", "de-driving-licence")]
    [InlineData("British passport", "uk-passport")]
    [InlineData("us-passport", "us-passport")]
    [InlineData("火星护照", "")]
    public void Common_names_find_the_document(string text, string ids) => Assert.Equal(ids, Ids(new() { Text = text }));

    [Theory]
    [InlineData("33x48", "cn-exam-ncre cn-hk-macao-permit cn-large-1-inch cn-passport cn-passport-abroad cn-taiwan-permit cn-visa generic-33x48mm")]
    [InlineData("33×48 mm", "cn-exam-ncre cn-hk-macao-permit cn-large-1-inch cn-passport cn-passport-abroad cn-taiwan-permit cn-visa generic-33x48mm")]
    [InlineData("3.3x4.8cm", "cn-exam-ncre cn-hk-macao-permit cn-large-1-inch cn-passport cn-passport-abroad cn-taiwan-permit cn-visa generic-33x48mm")]
    [InlineData("600x750px", "uk-passport uk-visa")]
    [InlineData("600x750", "uk-passport uk-visa")]
    [InlineData("600x750mm", "")]
    public void Sizes_find_prints_and_files(string size, string ids)
    {
        Assert.Equal(ids, Ids(new() { Size = size }));
        Assert.Equal(ids, Ids(new() { Text = size }));
    }

    [Fact]
    public void Two_inches_are_50_8_or_51_millimetres()
    {
        var found = Catalogue.Find(new() { Size = "2x2in" }).Select(t => t.Print!).ToList();
        Assert.All(found, p => Assert.InRange(p.WidthMm!.Value, 50.8, 51));
        Assert.Equal(Catalogue.Find(new()).Count(t => t.Print is { WidthMm: 50.8 or 51, HeightMm: 50.8 or 51 }), found.Count);
        Assert.Contains(found, p => p.WidthMm == 51);
    }

    [Theory]
    [InlineData("35")]
    [InlineData("35x45 furlong")]
    [InlineData("passport 35x45")]
    public void What_is_no_size_says_how_to_write_one(string size)
    {
        var error = Assert.Throws<IdPhotoException>(() => Catalogue.Find(new() { Size = size }).ToList());
        Assert.Equal(IdPhotoErrorCode.InvalidRequest, error.Code);
        Assert.Equal(
            $"'{size}' is not a size. Give width and height, for instance 35x45mm, 3.5x4.5cm, 2x2in or 600x600px.", error.Message);
    }

    [Fact]
    public void Every_common_name_stands_for_something_in_the_catalogue()
    {
        var all = Catalogue.Find(new TemplateQuery { IncludeUnverified = true }).ToList();
        Assert.All(SearchVocabulary.Default.Meanings, meaning => Assert.True(
            TemplateVocabulary.Documents.ContainsKey(meaning) || all.Any(t => t.Country == meaning || t.Id == meaning), meaning));
    }

    private static string Ids(TemplateQuery query) => string.Join(' ', Catalogue.Find(query).Select(t => t.Id));
}
