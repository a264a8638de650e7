using IdPhoto.Inference;

namespace IdPhoto.Detection.Mtcnn;

/// <summary>R-Net and O-Net: judge the patches of candidates, all of a picture at once.</summary>
internal sealed class PatchNetwork
{
    private readonly MtcnnNetwork _network;
    private readonly MtcnnRules _rules;
    private readonly int _side;
    private readonly int _scores;
    private readonly int _offsets;
    private readonly int _points = -1;

    public PatchNetwork(OnnxModel model, int side, bool withPoints, MtcnnRules rules)
    {
        (_network, _rules) = (new MtcnnNetwork(model, side), rules);
        _side = side;
        (_scores, _offsets) = (model.FindOutput(2), model.FindOutput(4));
        if (withPoints)
        {
            _points = model.FindOutput(10);
        }
    }

    /// <summary>
    /// The candidates whose score is high enough, with the network's corrections; and their points, if the network
    /// has them.
    /// </summary>
    public List<(MtcnnCandidate Candidate, FacePoints Points)> Judge(
        PhotoImage picture, IReadOnlyList<MtcnnCandidate> candidates, double minScore, CancellationToken cancellationToken)
    {
        var found = new List<(MtcnnCandidate Candidate, FacePoints Points)>();
        if (candidates.Count == 0)
        {
            return found;
        }

        using var call = _network.Rent(candidates.Count, _side, _side);
        for (var i = 0; i < candidates.Count; i++)
        {
            using var patch = MtcnnPatch.Cut(picture, candidates[i].Box);
            using var input = _rules.ResizePatch(patch, _side);
            _network.Fill(call, i, input);
        }

        call.Run(cancellationToken);
        for (var i = 0; i < candidates.Count; i++)
        {
            var score = call.Output(_scores)[(2 * i) + 1];
            if (score > minScore)
            {
                var o = call.Output(_offsets).Slice(4 * i, 4);
                var inside = _rules.AfterReading(candidates[i], picture);
                var points = _points < 0 ? default : Points(inside.Box, call.Output(_points).Slice(10 * i, 10));
                found.Add((inside with { Score = score, Correction = PhotoBox.FromEdges(o[0], o[1], o[2], o[3]) }, points));
            }
        }

        return found;
    }

    // Five x, then five y, in widths and heights of the box before its correction.
    private static FacePoints Points(PhotoBox box, ReadOnlySpan<float> values)
    {
        Span<PhotoPoint> points = stackalloc PhotoPoint[5];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = new(box.X + ((box.Width + 1) * values[i]), box.Y + ((box.Height + 1) * values[i + points.Length]));
        }

        return new(points[0], points[1], points[2], points[3], points[4]);
    }
}
