using System.IO.Compression;
using System.Text.Json;

namespace IdPhoto.Tests.Batch;

public sealed class PhotoArchiveTests
{
    private readonly ScriptedPipeline _pipeline = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_archive_holds_each_photo_and_a_manifest_of_all()
    {
        using var zip = await ZipAsync("anna.jpg", "NoFace", "defect", "bo.png");

        Assert.Equal(["anna-cn-1-inch.jpg", "bo-cn-1-inch.jpg", "manifest.json"], zip.Entries.Select(e => e.FullName).ToArray());
        Assert.Equal("anna.jpg", await TextAsync(zip, "anna-cn-1-inch.jpg"));
        var manifest = JsonDocument.Parse(await TextAsync(zip, "manifest.json")).RootElement;
        Assert.Equal(
            [
                "anna.jpg|cn-1-inch|anna-cn-1-inch.jpg|compliant|crop rotate background-replaced||",
                "NoFace|cn-1-inch||||NoFace|It is NoFace.",
                "defect|cn-1-inch||||Unexpected|a defect",
                "bo.png|cn-1-inch|bo-cn-1-inch.jpg|compliant|crop rotate background-replaced||",
            ],
            manifest.EnumerateArray().Select(line => string.Join('|', line.EnumerateObject().Select(p => Words(p.Value)))).ToArray());
        Assert.Equal("photo template file verdict alterations error message", string.Join(' ', manifest[0].EnumerateObject().Select(p => p.Name)));
    }

    [Fact]
    public async Task Names_are_unique_whatever_the_case_and_never_a_path()
    {
        using var zip = await ZipAsync("me.jpg", "ME.png", "../../etc/me.jpg", "c:\\me.jpg");

        Assert.Equal(
            ["me-cn-1-inch.jpg", "ME-cn-1-inch-2.jpg", "me-cn-1-inch-3.jpg", "c__me-cn-1-inch.jpg", "manifest.json"], zip.Entries.Select(e => e.FullName).ToArray());
    }

    [Fact]
    public async Task The_hd_version_goes_along()
    {
        var job = CreateManyTests.Job("a") with { Request = new("cn-1-inch") { IncludeHd = true, IncludeCompliance = false } };
        using var zip = await ZipAsync(job);

        Assert.Equal(["a-cn-1-inch.jpg", "a-cn-1-inch-hd.jpg", "manifest.json"], zip.Entries.Select(e => e.FullName).ToArray());
        var manifest = JsonDocument.Parse(await TextAsync(zip, "manifest.json")).RootElement;
        Assert.Equal(JsonValueKind.Null, manifest[0].GetProperty("verdict").ValueKind);
    }

    private static string? Words(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? string.Join(' ', value.EnumerateArray().Select(word => word.GetString()))
        : value.GetString();

    private Task<ZipArchive> ZipAsync(params string[] names) => ZipAsync([.. names.Select(CreateManyTests.Job)]);

    // Through a stream that only goes forward, as a web response does.
    private async Task<ZipArchive> ZipAsync(params PhotoJob[] jobs)
    {
        var file = new MemoryStream();
        await using (var forward = new BufferedStream(new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true)))
        {
            await _pipeline.CreateManyAsync(jobs, new() { Parallelism = 1 }, Cancellation).WriteZipAsync(forward, Cancellation);
        }

        file.Position = 0;
        var unpacked = new MemoryStream();
        await using var unzip = new GZipStream(file, CompressionMode.Decompress);
        await unzip.CopyToAsync(unpacked, Cancellation);
        return new ZipArchive(unpacked);
    }

    private static async Task<string> TextAsync(ZipArchive zip, string entry)
    {
        using var reader = new StreamReader(await zip.GetEntry(entry)!.OpenAsync(Cancellation));
        return await reader.ReadToEndAsync(Cancellation);
    }
}
