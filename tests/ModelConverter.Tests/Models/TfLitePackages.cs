using IdPhoto.ModelConverter.Packages;

namespace IdPhoto.ModelConverter.Tests.Models;

/// <summary>
/// The npm archives that the models are made from, in the folder that IDPHOTO_TFLITE_PACKAGES names. The test command needs no npm:
/// without the folder these tests skip; with IDPHOTO_REQUIRE_SHARED=1 they fail instead.
/// </summary>
internal static class TfLitePackages
{
    public static PackageReader Require()
    {
        const string Sentence = "This test converts the models anew: run the model converter with --packages FOLDER once, "
            + "then point IDPHOTO_TFLITE_PACKAGES at that folder.";
        var folder = Environment.GetEnvironmentVariable("IDPHOTO_TFLITE_PACKAGES");
        if (Directory.Exists(folder))
        {
            return new PackageReader(folder);
        }

        if (Environment.GetEnvironmentVariable("IDPHOTO_REQUIRE_SHARED") == "1")
        {
            Assert.Fail(Sentence);
        }

        Assert.Skip(Sentence);
        return new PackageReader("");
    }
}
