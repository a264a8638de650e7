using System.Text.Json.Serialization;
using IdPhoto.Imaging;
using IdPhoto.ModelZoo;

namespace IdPhoto.ConsoleHost.Output;

/// <summary>The JSON of this program. Templates are written as the library holds them, so that no field can be forgotten.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    // Computed properties (the middle of a range) are no facts of a template.
    IgnoreReadOnlyProperties = true,
    Converters =
    [
        typeof(ColourConverter),
        typeof(FormatConverter),
        typeof(KebabCase<Alteration>),
        typeof(KebabCase<CommercialUse>),
        typeof(KebabCase<CompliancePhase>),
        typeof(KebabCase<ComplianceSeverity>),
        typeof(KebabCase<ComplianceStatus>),
        typeof(KebabCase<ComplianceVerdict>),
        typeof(KebabCase<DocumentKind>),
        typeof(KebabCase<EditPolicy>),
        typeof(KebabCase<GlassesRule>),
        typeof(KebabCase<HeadTop>),
        typeof(KebabCase<ModelPlace>),
        typeof(KebabCase<ModelTask>),
        typeof(KebabCase<TemplateConfidence>),
        typeof(JsonStringEnumConverter<IdPhotoWarningCode>),
    ])]
[JsonSerializable(typeof(PhotoReport))]
[JsonSerializable(typeof(ComplianceDocument))]
[JsonSerializable(typeof(FacesReport))]
[JsonSerializable(typeof(ErrorDocument))]
[JsonSerializable(typeof(BatchReport))]
[JsonSerializable(typeof(PhotoTemplate[]))]
[JsonSerializable(typeof(ModelReport[]))]
internal sealed partial class ReportJson : JsonSerializerContext;
