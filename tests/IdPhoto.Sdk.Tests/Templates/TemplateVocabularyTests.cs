using IdPhoto.Templates;

namespace IdPhoto.Tests.Templates;

/// <summary>The words are made from the names in code; template files outside this repository use them, so that they stay as they are.</summary>
public sealed class TemplateVocabularyTests
{
    [Fact]
    public void Template_files_keep_their_words()
    {
        Same("driving-licence exam generic id-card passport residence visa", TemplateVocabulary.Documents.Keys);
        Same("crown hair", TemplateVocabulary.HeadTops.Keys);
        Same("allowed forbidden unstated", TemplateVocabulary.Glasses.Keys);
        Same("no-background-replacement unstated", TemplateVocabulary.EditPolicies.Keys);
        Same("high low medium", TemplateVocabulary.Confidences.Keys);
        Same("jpeg png tiff webp", TemplateVocabulary.Formats.Keys);

        static void Same(string words, IEnumerable<string> keys) => Assert.Equal(words, string.Join(' ', keys.Order(StringComparer.Ordinal)));
    }
}
