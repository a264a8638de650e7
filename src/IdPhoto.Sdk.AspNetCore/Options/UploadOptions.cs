namespace IdPhoto.AspNetCore;

/// <summary>What may be uploaded. More is answered 413.</summary>
public sealed class UploadOptions
{
    /// <summary>The largest photo, in bytes. Default 25 MiB; 1 KiB to 1 GiB.</summary>
    public long MaxPhotoBytes { get; set; } = 25L * 1024 * 1024;

    /// <summary>The most photos of one <c>generate</c>. Default 10; 1 to 1000.</summary>
    public int MaxPhotos { get; set; } = 10;

    /// <summary>The most photos of one <c>batch</c>, sent one by one or in a ZIP. Default 100; 1 to 10,000.</summary>
    public int MaxBatchPhotos { get; set; } = 100;

    /// <summary>The largest request, in bytes. Default 200 MiB; 1 KiB to 10 GiB.</summary>
    public long MaxRequestBytes { get; set; } = 200L * 1024 * 1024;
}
