namespace IdPhoto.ModelZoo;

/// <summary>What is known of a model file: enough to find it, fetch it, check it and credit it.</summary>
public sealed record ModelDescriptor
{
    /// <summary>The name by which a program or a command line chooses it.</summary>
    public required string Name { get; init; }

    /// <summary>The file's name in the cache folder, without a folder.</summary>
    public required string FileName { get; init; }

    /// <summary>The SHA-256 that the file must have, lower-case hexadecimal; null where none is published.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The MD5 that the file must have, lower-case hexadecimal; used only where there is no <see cref="Sha256"/>.</summary>
    public string? Md5 { get; init; }

    /// <summary>The licence of the weights, as an SPDX identifier or the publisher's name for it.</summary>
    public required string Licence { get; init; }

    /// <summary>What the licence leaves open, for instance the terms of the training data; null where nothing is known.</summary>
    public string? LicenceNote { get; init; }

    /// <summary>Whether the weights may be used commercially.</summary>
    public CommercialUse CommercialUse { get; init; }

    /// <summary>Who made it and where it was taken from.</summary>
    public required string Origin { get; init; }

    /// <summary>What it is for.</summary>
    public ModelTask Task { get; init; }

    /// <summary>Where the file can be fetched with a plain GET; null for files that ship inside the package or lie on the host's disk.</summary>
    public Uri? Url { get; init; }

    /// <summary>Other places with the same bytes, tried in turn when <see cref="Url"/> fails.</summary>
    public IReadOnlyList<Uri> Mirrors { get; init; } = [];

    /// <summary>The file's length, bytes; null where it is not published exactly.</summary>
    public long? Bytes { get; init; }

    /// <summary>Input and output in words: shape, layout, channel order, normalisation, activation. Null where not stated.</summary>
    public string? Contract { get; init; }

    /// <summary>Whether a checksum is known, so that a downloaded file can be told from a damaged or another one.</summary>
    internal bool HasChecksum => Sha256 is not null || Md5 is not null;

    /// <summary>
    /// The same model with the checksum that a host states for a file of its own, or none: what the catalogue publishes is the catalogue's
    /// file, and a retrained or converted one is no fault.
    /// </summary>
    internal ModelDescriptor OfHost(string? sha256) => this with { Sha256 = sha256, Md5 = null };
}
