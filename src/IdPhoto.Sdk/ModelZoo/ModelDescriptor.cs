namespace IdPhoto.ModelZoo;

/// <summary>What is known of a model file: enough to find it, check it and credit it.</summary>
public sealed record ModelDescriptor
{
    /// <summary>The name by which a program or a command line chooses it.</summary>
    public required string Name { get; init; }

    /// <summary>The file's name, without a folder.</summary>
    public required string FileName { get; init; }

    /// <summary>The SHA-256 that the file must have, lower-case hexadecimal; null where none is published.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The licence of the weights, as an SPDX identifier or the publisher's name for it.</summary>
    public required string Licence { get; init; }

    /// <summary>Who made it and where it was taken from.</summary>
    public required string Origin { get; init; }
}
