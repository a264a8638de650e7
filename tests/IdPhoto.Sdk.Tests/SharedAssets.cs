namespace IdPhoto.Tests;

/// <summary>
/// Reference weights and portraits that may be used in tests but not be redistributed. They lie in a folder <c>shared</c> beside the
/// checkout, or where IDPHOTO_TEST_ASSETS points. Without it these tests skip; with IDPHOTO_REQUIRE_SHARED=1 they fail instead.
/// </summary>
internal static class SharedAssets
{
    public static string Model(string fileName) => Require("models", fileName);

    public static string Photo(string fileName) => Require("photos", fileName);

    public static string Fact(string fileName) => Require("facts", fileName);

    private static string Require(string folder, string fileName)
    {
        var root = Environment.GetEnvironmentVariable("IDPHOTO_TEST_ASSETS") ?? RepositoryRoot.Combine("..", "shared");
        var path = System.IO.Path.Combine(root, folder, fileName);
        if (File.Exists(path))
        {
            return path;
        }

        var sentence = $"This test needs {folder}/{fileName} from the shared test assets, which are not part of the repository. "
            + "Put them into a folder named shared beside the checkout, or point IDPHOTO_TEST_ASSETS at it.";
        if (Environment.GetEnvironmentVariable("IDPHOTO_REQUIRE_SHARED") == "1")
        {
            Assert.Fail(sentence);
        }

        Assert.Skip(sentence);
        return path;
    }
}
