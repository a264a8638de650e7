namespace IdPhoto.WebHost.Tests;

/// <summary>
/// The browser of these tests: Debian's chromium, or the one CHROMIUM_PATH names. Without it they skip; with IDPHOTO_REQUIRE_SHARED=1 they
/// fail instead.
/// </summary>
internal static class Chromium
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public static string? Find() => Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path ? path : Array.Find(Places, File.Exists);

    public static void Require()
    {
        if (Find() is not null)
        {
            return;
        }

        const string sentence = "This test drives the page in a browser. Install chromium (on Debian: apt-get install chromium), or point CHROMIUM_PATH at one.";
        if (Environment.GetEnvironmentVariable("IDPHOTO_REQUIRE_SHARED") == "1")
        {
            Assert.Fail(sentence);
        }

        Assert.Skip(sentence);
    }
}
