using IdPhoto.Matting;
using IdPhoto.ModelZoo;
using Microsoft.Extensions.Logging.Abstractions;

namespace IdPhoto.MattingQuality;

/// <summary>Opens and runs matting models.</summary>
internal static class Models
{
    /// <summary>The model that ships.</summary>
    public static OnnxMattingModel OpenSelfie() => Open(MattingModels.Selfie, ModelStore.OpenEmbedded(MattingModels.Selfie.Model));

    /// <summary>A model from a file, whose weights may be another export than the catalogue's.</summary>
    public static OnnxMattingModel OpenFile(MattingModelChoice choice, string path) =>
        Open(choice, ModelStore.OpenFile(choice.Model with { Sha256 = null, Md5 = null, Bytes = null }, path));

    /// <summary>The matte of a whole picture at the model's resolution; the caller disposes it.</summary>
    public static Matte Run(IMattingModel model, PhotoImage photo)
    {
        var pending = model.ComputeAsync([new(photo, new(0, 0, photo.Width, photo.Height))]);
        return (pending.IsCompleted ? pending.Result : pending.AsTask().GetAwaiter().GetResult())[0];
    }

    private static OnnxMattingModel Open(MattingModelChoice choice, ModelFile file) =>
        new(file, choice.Contract, new ExecutionOptions(), NullLogger.Instance);
}
