namespace IdPhoto.ConsoleHost.Choices;

/// <summary>The models that can be chosen, by the names that the library gives them.</summary>
internal static class ModelNames
{
    /// <summary>What <c>--matting</c> takes.</summary>
    public static (string Word, Func<MattingModelChoice> Choose)[] Matting { get; } =
        [.. MattingModels.All.Select(choice => (choice.Model.Name, (Func<MattingModelChoice>)(() => choice)))];

    /// <summary>What <c>--detector</c> takes. Choosing the last one fails without its account.</summary>
    public static (string Word, Func<FaceDetectorChoice> Choose)[] Detectors { get; } =
    [
        .. new FaceDetectorChoice[] { FaceDetectors.BlazeFace, FaceDetectors.RetinaFace, FaceDetectors.Mtcnn, FaceDetectors.YuNet }
            .Select(choice => (choice.Name, (Func<FaceDetectorChoice>)(() => choice))),
        (FacePlusPlusAccount.Word, () => FacePlusPlusAccount.Read(Environment.GetEnvironmentVariable)),
    ];
}
