namespace IdPhoto.AspNetCore;

/// <summary>Settings of the service. Read from the section <c>IdPhotoApi</c> of the host's configuration, then from code.</summary>
public sealed class IdPhotoApiOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "IdPhotoApi";

    /// <summary>Which half of the service this process is. Default: both.</summary>
    public ServiceRole Role { get; set; }

    /// <summary>
    /// The folder of jobs and files; processes that share it share the work. Default: <c>idphoto-service</c> in the user's folder for
    /// local application data.
    /// </summary>
    public string? DataFolder { get; set; }

    /// <summary>How jobs are run and kept.</summary>
    public JobOptions Jobs { get; set; } = new();

    /// <summary>What may be uploaded.</summary>
    public UploadOptions Uploads { get; set; } = new();

    /// <summary>Who may ask, and how often.</summary>
    public AccessOptions Access { get; set; } = new();

    /// <summary>How finished jobs are told.</summary>
    public WebhookOptions Webhooks { get; set; } = new();
}
