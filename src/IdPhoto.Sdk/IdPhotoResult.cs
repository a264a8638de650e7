namespace IdPhoto;

/// <summary>A finished ID photo and how it came about. Encoded bytes and values only: nothing needs disposing.</summary>
public sealed record IdPhotoResult
{
    /// <summary>The finished photo.</summary>
    public required EncodedPhoto Photo { get; init; }

    /// <summary>The same crop at the photo's own resolution; null unless asked for.</summary>
    public EncodedPhoto? Hd { get; init; }

    /// <summary>The person on transparent ground, PNG; null unless asked for.</summary>
    public EncodedPhoto? Cutout { get; init; }

    /// <summary>The photo as often as fits on paper; null unless asked for.</summary>
    public EncodedPhoto? Sheet { get; init; }

    /// <summary>The document.</summary>
    public required PhotoTemplate Template { get; init; }

    /// <summary>The target that was made.</summary>
    public required TemplateTarget Target { get; init; }

    /// <summary>
    /// The numbers of this photo that no source states and this library chose: those names of <see cref="PhotoTemplate.HouseDefaults"/>
    /// that took part, for instance <c>head.height</c>.
    /// </summary>
    public IReadOnlyList<string> HouseDefaults { get; init; } = [];

    /// <summary>Where the face lies in <see cref="Photo"/>.</summary>
    public required FaceGeometry Face { get; init; }

    /// <summary>Whether the finished photo meets the document's requirements; null unless asked for.</summary>
    public ComplianceReport? Compliance { get; init; }

    /// <summary>What of the photo as taken speaks for and against it; null unless asked for.</summary>
    public ComplianceReport? SourceCompliance { get; init; }

    /// <summary>Everything that was done to the picture on its way to <see cref="Photo"/>, <see cref="Hd"/> and <see cref="Sheet"/>.</summary>
    public required IReadOnlyList<Alteration> Alterations { get; init; }

    /// <summary>
    /// Everything that was done on the way to <see cref="Cutout"/>, whose background is taken away also where the document keeps the photo's
    /// from being replaced; empty without one.
    /// </summary>
    public IReadOnlyList<Alteration> CutoutAlterations { get; init; } = [];

    /// <summary>What the user should know.</summary>
    public required IReadOnlyList<IdPhotoWarning> Warnings { get; init; }

    /// <summary>The models that took part.</summary>
    public required IReadOnlyList<ModelUse> Models { get; init; }

    /// <summary>The stages in the order they ran.</summary>
    public required IReadOnlyList<StageTiming> Timings { get; init; }
}
