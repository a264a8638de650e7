using IdPhoto.Inference;

namespace IdPhoto.Detection.BlazeFace;

/// <summary>Two outputs that belong together: N×1 score logits and N×16 numbers, and the N anchors they are relative to.</summary>
internal sealed record BlazeFaceHead(int Scores, int Boxes, PhotoPoint[] Anchors)
{
    /// <summary>Numbers per anchor: centre and size of the box, six points.</summary>
    public const int Numbers = 16;

    /// <summary>MediaPipe's own files join all layers in one pair of outputs; other conversions have a pair for each layer.</summary>
    public static BlazeFaceHead[] Find(OnnxModel model, BlazeFaceVariant variant)
    {
        var joined = variant.Anchors();
        var isJoined = variant.Layers.Count == 1 || model.Outputs.Any(output => output.Dimensions.Contains(joined.Length));
        PhotoPoint[][] groups = isJoined ? [joined] : [.. variant.Layers.Select(layer => layer.Anchors(variant.InputSize))];
        return Array.ConvertAll(groups, anchors => new BlazeFaceHead(model.FindOutput(anchors.Length, 1), model.FindOutput(anchors.Length, Numbers), anchors));
    }

    /// <summary>Adds the candidates whose score is high enough, in input pixels.</summary>
    public void Read(ReadOnlySpan<float> logits, ReadOnlySpan<float> boxes, double minScore, List<BlazeFaceCandidate> found)
    {
        for (var i = 0; i < Anchors.Length; i++)
        {
            var score = 1 / (1 + Math.Exp(-Math.Clamp(logits[i], -100f, 100f)));
            var raw = boxes.Slice(i * Numbers, Numbers);
            if (score < minScore || raw[2] <= 0 || raw[3] <= 0)
            {
                continue;
            }

            var anchor = Anchors[i];
            var points = new PhotoPoint[6];
            for (var p = 0; p < points.Length; p++)
            {
                points[p] = new(raw[4 + (2 * p)] + anchor.X, raw[5 + (2 * p)] + anchor.Y);
            }

            var box = new PhotoBox(raw[0] + anchor.X - (raw[2] / 2), raw[1] + anchor.Y - (raw[3] / 2), raw[2], raw[3]);
            found.Add(new BlazeFaceCandidate(score, box, points));
        }
    }
}
