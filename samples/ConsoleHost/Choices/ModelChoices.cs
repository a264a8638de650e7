namespace IdPhoto.ConsoleHost.Choices;

/// <summary>Which models a command is to run; null is the library's own choice.</summary>
internal sealed record ModelChoices
{
    /// <summary>Nothing was chosen.</summary>
    public static ModelChoices None { get; } = new();

    public Chosen<MattingModelChoice>? Matting { get; init; }

    public Chosen<FaceDetectorChoice>? Detector { get; init; }

    /// <summary>Whether the user accepts licences that forbid commercial use.</summary>
    public bool AcceptNonCommercial { get; init; }
}
