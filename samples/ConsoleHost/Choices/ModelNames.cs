namespace IdPhoto.ConsoleHost.Choices;

/// <summary>The models that can be chosen, by the names that the library gives them.</summary>
internal static class ModelNames
{
    /// <summary>What <c>--matting</c> takes.</summary>
    public static (string Word, MattingModelChoice Value)[] Matting { get; } =
    [
        .. new[]
        {
            MattingModels.Selfie, MattingModels.ModNet, MattingModels.HivisionModNet, MattingModels.IsNet, MattingModels.Rmbg14,
            MattingModels.Rmbg20, MattingModels.BiRefNet, MattingModels.BiRefNetLite, MattingModels.BiRefNetPortrait,
            MattingModels.BiRefNetMatting, MattingModels.BiRefNetHr, MattingModels.U2NetHuman, MattingModels.PpHumanSeg,
        }.Select(choice => (choice.Model.Name, choice)),
    ];

    /// <summary>What <c>--detector</c> takes. Face++ is not among them: no photo leaves this machine by an option's name alone.</summary>
    public static (string Word, FaceDetectorChoice Value)[] Detectors { get; } =
    [
        .. new FaceDetectorChoice[] { FaceDetectors.BlazeFace, FaceDetectors.RetinaFace, FaceDetectors.Mtcnn, FaceDetectors.YuNet }
            .Select(choice => (choice.Name, choice)),
    ];
}
