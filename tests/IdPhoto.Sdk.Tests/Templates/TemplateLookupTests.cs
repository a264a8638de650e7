using IdPhoto.Templates;

namespace IdPhoto.Tests.Templates;

public sealed class TemplateLookupTests
{
    private static readonly TemplateCatalogue Catalogue = new();

    [Theory]
    [InlineData("us-passport")]
    [InlineData("US-Passport")]
    [InlineData(" us-passport ")]
    public void An_id_is_found_in_any_case(string id) => Assert.Equal("us-passport", Catalogue.GetRequired(id).Id);

    [Theory]
    [InlineData("us-pasport", "us-passport")]
    [InlineData("usa-passport", "us-passport")]
    [InlineData("schengen-visa", "eu-schengen-visa")]
    [InlineData("passport us", "us-passport")]
    [InlineData("germany passport", "de-passport")]
    [InlineData("cn-1inch", "cn-1-inch")]
    [InlineData("35x45", "generic-35x45mm")]
    public void A_slip_names_what_was_meant_first(string typed, string meant) => Assert.Equal(meant, Catalogue.NearestIds(typed)[0]);

    [Fact]
    public void The_error_offers_the_nearest_ids()
    {
        var error = Assert.Throws<IdPhotoException>(() => Catalogue.GetRequired("us-pasport"));
        Assert.Equal(IdPhotoErrorCode.TemplateNotFound, error.Code);
        Assert.Equal("No template 'us-pasport'. Did you mean us-passport, us-visa, us-ead?", error.Message);
    }

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("")]
    [InlineData("--")]
    public void What_resembles_nothing_gets_the_form_of_an_id(string id)
    {
        var error = Assert.Throws<IdPhotoException>(() => Catalogue.GetRequired(id));
        Assert.Equal(
            $"No template '{id}'. Ids are a country and a document, for instance us-passport; docs/templates.md lists them all.", error.Message);
    }

    [Theory]
    [InlineData("de", null, null, "de-driving-licence de-id-card de-passport de-visa")]
    [InlineData("UK", DocumentKind.Passport, null, "uk-passport")]
    [InlineData("gb", DocumentKind.Visa, null, "uk-visa")]
    [InlineData(null, DocumentKind.Exam, "China", "cn-exam-cet cn-exam-civil-service cn-exam-ncre cn-exam-teacher")]
    [InlineData(null, DocumentKind.Generic, "2x2 inch", "generic-2x2in")]
    [InlineData(null, DocumentKind.Passport, "us", "in-passport-overseas-2x2 us-passport")]
    [InlineData("XX", null, null, "")]
    public void A_search_lists_what_matches_in_order(string? country, DocumentKind? document, string? text, string ids) =>
        Assert.Equal(ids, string.Join(' ', Catalogue.Find(new() { Country = country, Document = document, Text = text }).Select(t => t.Id)));
}
