using IdPhoto.AspNetCore.Storage;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Tests.Storage;

public sealed class LocalPhotoStoreTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"idphoto-store-{Guid.NewGuid():N}");
    private readonly DataFolder _data;
    private readonly LocalPhotoStore _store;

    public LocalPhotoStoreTests()
    {
        _data = new DataFolder(Options.Create(new IdPhotoApiOptions { DataFolder = _folder }));
        _store = new LocalPhotoStore(_data);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_is_replaced_as_a_whole_and_read_while_it_is_deleted()
    {
        await SaveAsync("one");
        await SaveAsync("other");
        await using var open = await _store.OpenAsync("job", "photo-0.jpg");
        await _store.DeleteAllAsync("job");
        Assert.Null(await _store.OpenAsync("job", "photo-0.jpg"));
        using var reader = new StreamReader(open!);
        Assert.Equal("other", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task A_writing_that_breaks_off_leaves_nothing()
    {
        await SaveAsync("whole");
        await Assert.ThrowsAsync<NotSupportedException>(() => _store.SaveAsync("job", "photo-0.jpg", new WriteOnly()));
        Assert.Equal(["photo-0.jpg"], Directory.GetFiles(Path.Combine(_folder, "photos", "job")).Select(Path.GetFileName));
        using var reader = new StreamReader((await _store.OpenAsync("job", "photo-0.jpg"))!);
        Assert.Equal("whole", await reader.ReadToEndAsync());
    }

    [Theory]
    [InlineData("../job")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("A")]
    [InlineData("")]
    public async Task No_name_leads_out_of_the_folder(string name)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _store.OpenAsync("job", name));
        await Assert.ThrowsAsync<ArgumentException>(() => _store.DeleteAllAsync(name));
    }

    [Fact]
    public void Only_the_owner_may_look_into_the_folder()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such rights; the folder is below the user's own.");
            return;
        }

        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        _data.Sub("queue", "waiting");
        foreach (var part in new[] { "", "queue", "queue/waiting" })
        {
            Assert.Equal(Owner, File.GetUnixFileMode(Path.Combine(_folder, part)));
        }
    }

    [Fact]
    public void A_spooled_file_has_no_name()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There the name goes when the file is closed.");
        using var spool = SpoolFile.Open(_data);
        spool.Write("photo"u8);
        Assert.Empty(Directory.GetFiles(Path.Combine(_folder, "spool")));
        spool.Position = 0;
        Assert.Equal((int)'p', spool.ReadByte());
    }

    private async Task SaveAsync(string text)
    {
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Equal(text.Length, await _store.SaveAsync("job", "photo-0.jpg", content));
    }

    // Begins to be read and breaks off.
    private sealed class WriteOnly : MemoryStream
    {
        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            destination.Write("half"u8);
            throw new NotSupportedException();
        }
    }
}
