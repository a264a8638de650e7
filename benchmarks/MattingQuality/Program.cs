using IdPhoto.MattingQuality;
using IdPhoto.MattingQuality.Scenes;

var cutOuts = CutOuts.Make();
var trial = new Trial(cutOuts, Console.Out);
trial.PrintHead();
using (var selfie = Models.OpenSelfie())
{
    trial.Run("selfie", selfie, args.Contains("tune") ? 3 : 1);
}

if (Places.PpHumanSeg is { } humanSeg && args.Length == 0)
{
    // The file at hand is the small one, 256 × 256, with its softmax in the graph.
    var contract = IdPhoto.MattingModels.PpHumanSeg.Contract with
    {
        Size = IdPhoto.Matting.MattingSize.Stretch(256, 256),
        Activation = IdPhoto.Matting.MattingActivation.SoftmaxChannel1,
    };
    using var model = Models.OpenFile(IdPhoto.MattingModels.PpHumanSeg with { Contract = contract }, humanSeg);
    trial.Run("pp-humanseg", model, step: 3);
}

if (Places.IsNet is { } weights && args.Length == 0)
{
    using var model = Models.OpenFile(IdPhoto.MattingModels.IsNet, weights);
    trial.Run("isnet", model, step: 4);
}

cutOuts.ForEach(cutOut => cutOut.Dispose());
