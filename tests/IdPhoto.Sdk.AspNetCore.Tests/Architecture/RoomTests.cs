using IdPhoto.Tests;

namespace IdPhoto.AspNetCore.Tests.Architecture;

public sealed class RoomTests
{
    // What takes requests must run where no worker is: it knows jobs by their stores alone.
    [Theory]
    [InlineData("Endpoints")]
    [InlineData("Uploads")]
    [InlineData("Security")]
    [InlineData("Storage")]
    [InlineData("Documents")]
    public void What_takes_requests_knows_no_worker_and_no_pipeline(string room)
    {
        var files = Directory.GetFiles(RepositoryRoot.Combine("src", "IdPhoto.Sdk.AspNetCore", room), "*.cs");
        Assert.True(files.Length >= 4);
        Assert.All(files, file =>
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotContain("Jobs.Work", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Jobs.Local", text, StringComparison.Ordinal);
            Assert.DoesNotContain("IIdPhotoPipeline", text, StringComparison.Ordinal);
            Assert.DoesNotContain("IPipelineChooser", text, StringComparison.Ordinal);
        });
    }
}
