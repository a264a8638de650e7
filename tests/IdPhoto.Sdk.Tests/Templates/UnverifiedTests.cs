using IdPhoto.Templates;

namespace IdPhoto.Tests.Templates;

/// <summary>Documents of low confidence, or known from aggregators only, are known on request only.</summary>
public sealed class UnverifiedTests
{
    [Theory]
    [InlineData("mo-passport", "low confidence")]
    [InlineData("HK-visa ", "known from commercial aggregators only")]
    [InlineData("us-driving-licence", "low confidence")]
    public void An_unverified_document_is_not_found_but_named(string id, string why)
    {
        var catalogue = new TemplateCatalogue();
        Assert.False(catalogue.TryGet(id, out _));
        var error = Assert.Throws<IdPhotoException>(() => catalogue.GetRequired(id));
        Assert.Equal(IdPhotoErrorCode.TemplateNotFound, error.Code);
        Assert.Equal(
            $"The template '{id.Trim().ToLowerInvariant()}' exists, but its numbers are unverified ({why}). "
            + "Set IdPhotoOptions.Templates.IncludeUnverified to use it all the same, after a look at the authority's own page.",
            error.Message);
    }

    [Fact]
    public void On_request_it_is_known()
    {
        var catalogue = new TemplateCatalogue([], includeUnverified: true);
        Assert.True(catalogue.TryGet("mo-passport", out var template));
        Assert.Equal((true, TemplateConfidence.Low), (template.Unverified, template.Confidence));
        Assert.Equal("mo-id-card mo-passport", Ids(catalogue, new() { Country = "MO" }));
    }

    [Fact]
    public void A_search_lists_it_only_when_asked()
    {
        var catalogue = new TemplateCatalogue();
        Assert.Equal("", Ids(catalogue, new() { Country = "MO" }));
        Assert.Equal("mo-id-card mo-passport", Ids(catalogue, new() { Country = "MO", IncludeUnverified = true }));
    }

    [Fact]
    public void A_template_of_ones_own_is_known_whatever_it_is()
    {
        Assert.True(new TemplateCatalogue([], includeUnverified: true).TryGet("mo-passport", out var copy));
        Assert.True(new TemplateCatalogue([copy with { Name = "Mine" }]).TryGet("mo-passport", out var own));
        Assert.Equal(("Mine", true), (own.Name, own.Unverified));
    }

    private static string Ids(TemplateCatalogue catalogue, TemplateQuery query) => string.Join(' ', catalogue.Find(query).Select(t => t.Id));
}
