namespace IdPhoto;

/// <summary>What one document asks of its photo. Immutable.</summary>
public sealed record PhotoTemplate
{
    /// <summary>
    /// The background tolerance where a document states none: ΔE (CIEDE2000) 5. Between white and light grey (#DCDCDC) lie 7.4, so a
    /// document that refuses white is still told from one that takes it; a white wall may come out as dark as #E7E7E7.
    /// </summary>
    public const double HouseBackgroundTolerance = 5;

    /// <summary>The id: lower-case words joined by hyphens, for instance <c>us-passport</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The English name.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-2; <c>EU</c> for Schengen, <c>ZZ</c> for sizes of no country.</summary>
    public required string Country { get; init; }

    /// <summary>What the photo is for.</summary>
    public required DocumentKind Document { get; init; }

    /// <summary>The print; null where the document exists as a file only.</summary>
    public TemplateTarget? Print { get; init; }

    /// <summary>The file for an upload; null where no upload is known.</summary>
    public TemplateTarget? Digital { get; init; }

    /// <summary>Where the head must lie.</summary>
    public required HeadRules Head { get; init; }

    /// <summary>The accepted background colours, the preferred one first. Never empty.</summary>
    public required IReadOnlyList<Rgb> Backgrounds { get; init; }

    /// <summary>
    /// How far the photo's background may be from the nearest of <see cref="Backgrounds"/>: a colour difference ΔE by CIEDE2000
    /// (CIE 142-2001) in CIE Lab under D65. Null where no source states one; <see cref="HouseBackgroundTolerance"/> then stands in,
    /// as a house default.
    /// </summary>
    public double? BackgroundTolerance { get; init; }

    /// <summary>Whether glasses may be worn.</summary>
    public GlassesRule Glasses { get; init; }

    /// <summary>
    /// The ids of the compliance checks that the document requires, for instance <c>head-height</c>; null for those that follow from
    /// the template's rules.
    /// </summary>
    public IReadOnlyList<string>? RequiredChecks { get; init; }

    /// <summary>What the authority says about processing the picture.</summary>
    public EditPolicy EditPolicy { get; init; }

    /// <summary>Where the numbers come from: addresses of pages, or repositories with a commit.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>What the sources say, when, and where they disagree.</summary>
    public string? SourceNote { get; init; }

    /// <summary>How well the numbers are supported.</summary>
    public required TemplateConfidence Confidence { get; init; }

    /// <summary>
    /// Whether the numbers rest on nothing better than general knowledge, one source, or agreement among commercial aggregators.
    /// The built-in catalogue knows such a document only with <see cref="TemplateOptions.IncludeUnverified"/>.
    /// </summary>
    public bool Unverified { get; init; }

    /// <summary>
    /// The fields that no source states and this library filled in, for instance <c>head.height</c> or <c>print.dpi</c>.
    /// They steer the crop and are never used to judge a photo.
    /// </summary>
    public IReadOnlyList<string> HouseDefaults { get; init; } = [];

    /// <summary>Whether this library filled a field in that no source states.</summary>
    /// <param name="field">The field as <see cref="HouseDefaults"/> names it.</param>
    internal bool IsHouseDefault(string field) => HouseDefaults.Contains(field, StringComparer.Ordinal);

    /// <summary>The target that a request means.</summary>
    /// <param name="target">The wanted target.</param>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.InvalidRequest"/>: the document has no such target.</exception>
    public TemplateTarget Resolve(PhotoTarget target) => (target switch
    {
        PhotoTarget.Print => Print,
        PhotoTarget.Digital => Digital,
        _ => Digital ?? Print,
    }) ?? throw new IdPhotoException(
        IdPhotoErrorCode.InvalidRequest,
        $"The template '{Id}' has no {(target == PhotoTarget.Print ? "print" : "digital")} target. Ask for the other one, or leave the target out.");
}
