namespace IdPhoto.Detection.RetinaFace;

/// <summary>Reads RetinaFace's three outputs. Source: Pytorch_Retinaface, detect.py and utils/box_utils.py.</summary>
internal static class RetinaFaceOutput
{
    // detect.py keeps no more before suppression: a picture full of faces must not cost seconds.
    private const int MostCandidates = 5000;

    /// <summary>The faces in input pixels, best score first.</summary>
    /// <param name="priors">N priors.</param>
    /// <param name="loc">N×4.</param>
    /// <param name="conf">N×2, softmax: background, face.</param>
    /// <param name="landmarks">N×10.</param>
    /// <param name="options">What counts as a face.</param>
    public static List<Face> Read(
        ReadOnlySpan<RetinaFacePrior> priors, ReadOnlySpan<float> loc, ReadOnlySpan<float> conf, ReadOnlySpan<float> landmarks, RetinaFaceOptions options)
    {
        var found = new List<Face>();
        for (var i = 0; i < priors.Length; i++)
        {
            var score = conf[(2 * i) + 1];
            if (score > options.MinScore)
            {
                found.Add(new Face(priors[i].Box(loc.Slice(4 * i, 4)), score, priors[i].Points(landmarks.Slice(10 * i, 10))));
            }
        }

        return GreedySuppression.Keep(
            found.OrderByDescending(f => f.Score).Take(MostCandidates), (a, b) => InclusiveOverlap.Union(a.Box, b.Box), options.MaxOverlap);
    }
}
