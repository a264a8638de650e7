using IdPhoto;
using IdPhoto.Matting;
using IdPhoto.MattingQuality;
using IdPhoto.MattingQuality.Pictures;
using IdPhoto.MattingQuality.Scenes;

// No argument: the table of docs/matting-quality.md. "pictures": those of docs/images. "sheet FILE": every portrait at hand, to be looked at.
if (args is ["sheet", var file])
{
    ContactSheet.Write(file);
    return;
}

var cutOuts = CutOuts.Make();
if (args is ["pictures"])
{
    BeforeAfter.Write(cutOuts, Path.Combine(Places.Repository, "docs", "images"));
    return;
}

var trial = new Trial(cutOuts, Console.Out);
trial.PrintHead();
using (var selfie = Models.OpenSelfie())
{
    trial.Run("selfie", selfie);
}

if (Places.PpHumanSeg is { } humanSeg)
{
    // The file at hand is the small one of MODNet's normalisation, 256 × 256, its softmax in the graph.
    var contract = MattingModels.ModNet.Contract with { Size = MattingSize.Stretch(256, 256), Activation = MattingActivation.SoftmaxChannel1 };
    using var model = Models.OpenFile(MattingModels.PpHumanSeg with { Contract = contract }, humanSeg);
    trial.Run("pp-humanseg", model, step: 3);
}

if (Places.IsNet is { } weights)
{
    using var model = Models.OpenFile(MattingModels.IsNet, weights);
    trial.Run("isnet", model, step: 5);
}

cutOuts.ForEach(cutOut => cutOut.Dispose());
