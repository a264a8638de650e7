namespace IdPhoto;

/// <summary>A photo before another background. Encoded bytes and values only: nothing needs disposing.</summary>
public sealed record BackgroundResult
{
    /// <summary>The finished photo, as large as the upload is when its EXIF orientation is applied.</summary>
    public required EncodedPhoto Photo { get; init; }

    /// <summary>Everything that was done to the picture.</summary>
    public required IReadOnlyList<Alteration> Alterations { get; init; }

    /// <summary>The models that took part.</summary>
    public required IReadOnlyList<ModelUse> Models { get; init; }

    /// <summary>The stages in the order they ran.</summary>
    public required IReadOnlyList<StageTiming> Timings { get; init; }
}
