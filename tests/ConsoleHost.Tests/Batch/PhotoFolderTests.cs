using IdPhoto.ConsoleHost.Batch;

namespace IdPhoto.ConsoleHost.Tests.Batch;

public sealed class PhotoFolderTests
{
    [Fact]
    public void Photos_that_differ_in_extension_or_case_only_get_names_of_their_own() =>
        Assert.Equal(
            ["me-cn-1-inch", "me-cn-1-inch-2", "ME-cn-1-inch-3", "you-cn-1-inch"],
            PhotoFolder.Name(["in/me.jpg", "in/me.png", "in/ME.webp", "in/you.jpg"], "CN-1-inch", besideThePhotos: false));

    [Fact]
    public void A_number_that_another_photo_has_already_is_skipped() =>
        Assert.Equal(
            ["a-x", "a-x-x", "a-x-2"],
            PhotoFolder.Name(["a.jpg", "a-x.jpg", "a.png"], "x", besideThePhotos: false));

    [Fact]
    public void Beside_the_photos_no_output_has_a_photos_name() =>
        Assert.Equal(
            ["a-x-3", "a-x-x", "a-x-2-x"],
            PhotoFolder.Name(["a.jpg", "a-x.jpg", "a-x-2.jpg"], "x", besideThePhotos: true));
}
