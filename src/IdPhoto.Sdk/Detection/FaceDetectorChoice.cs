using IdPhoto.Detection;
using IdPhoto.Inference;
using IdPhoto.ModelZoo;
using Microsoft.Extensions.Logging;

namespace IdPhoto;

/// <summary>A face detector that can be chosen: its files and its options. Take one from <see cref="FaceDetectors"/>.</summary>
public abstract record FaceDetectorChoice
{
    private protected FaceDetectorChoice(string name, params IReadOnlyList<ModelDescriptor> models) => (Name, Models) = (name, models);

    /// <summary>The name by which a command line chooses it.</summary>
    public string Name { get; }

    /// <summary>The files it needs, in the order in which it needs them; none where it runs elsewhere.</summary>
    public IReadOnlyList<ModelDescriptor> Models { get; }

    /// <summary>Loads the files and makes the detector, which owns them from then on.</summary>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.ModelInvalid"/>: a file is damaged or another model's.</exception>
    internal IFaceDetector Load(IReadOnlyList<ModelFile> files, ExecutionOptions execution, ILogger logger)
    {
        var loaded = new List<OnnxModel>(files.Count);
        try
        {
            foreach (var file in files)
            {
                loaded.Add(OnnxModel.Load(file, execution, logger));
            }

            return Create(loaded);
        }
        catch
        {
            loaded.ForEach(model => model.Dispose());
            throw;
        }
    }

    private protected abstract IFaceDetector Create(IReadOnlyList<OnnxModel> models);
}
