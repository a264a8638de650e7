namespace IdPhoto.ConsoleHost.Choices;

/// <summary>The models that can be chosen, by the names that the library gives them.</summary>
internal static class ModelNames
{
    /// <summary>What <c>--matting</c> takes.</summary>
    public static (string Word, Func<MattingModelChoice> Choose)[] Matting { get; } =
    [
        .. new[]
        {
            MattingModels.Selfie, MattingModels.ModNet, MattingModels.HivisionModNet, MattingModels.IsNet, MattingModels.Rmbg14,
            MattingModels.Rmbg20, MattingModels.BiRefNet, MattingModels.BiRefNetLite, MattingModels.BiRefNetPortrait,
            MattingModels.BiRefNetMatting, MattingModels.BiRefNetHr, MattingModels.U2NetHuman, MattingModels.PpHumanSeg,
        }.Select(choice => (choice.Model.Name, (Func<MattingModelChoice>)(() => choice))),
    ];

    /// <summary>What <c>--detector</c> takes. Choosing the last one fails without its account.</summary>
    public static (string Word, Func<FaceDetectorChoice> Choose)[] Detectors { get; } =
    [
        .. new FaceDetectorChoice[] { FaceDetectors.BlazeFace, FaceDetectors.RetinaFace, FaceDetectors.Mtcnn, FaceDetectors.YuNet }
            .Select(choice => (choice.Name, (Func<FaceDetectorChoice>)(() => choice))),
        (FacePlusPlusAccount.Word, () => FacePlusPlusAccount.Read(Environment.GetEnvironmentVariable)),
    ];
}
