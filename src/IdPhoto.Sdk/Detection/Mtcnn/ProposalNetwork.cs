using IdPhoto.Inference;

namespace IdPhoto.Detection.Mtcnn;

/// <summary>P-Net: judges every square of 12 px, two pixels apart, in each level of the pyramid.</summary>
internal sealed class ProposalNetwork
{
    private const double OverlapInLevel = 0.5;

    private readonly MtcnnNetwork _network;
    private readonly MtcnnRules _rules;
    private readonly int _offsets;
    private readonly int _scores;

    public ProposalNetwork(OnnxModel model, MtcnnRules rules)
    {
        (_network, _rules) = (new MtcnnNetwork(model, -1), rules);
        (_offsets, _scores) = _network.IsTransposed
            ? (model.FindOutput(-1, -1, 4), model.FindOutput(-1, -1, 2))
            : (model.FindOutput(4, -1, -1), model.FindOutput(2, -1, -1));
    }

    /// <summary>The candidates of all levels, in pixels of the picture.</summary>
    public List<MtcnnCandidate> Search(PhotoImage picture, double minScore, MtcnnOptions options, CancellationToken cancellationToken)
    {
        var found = new List<MtcnnCandidate>();
        foreach (var scale in MtcnnPyramid.Scales(picture.Width, picture.Height, options))
        {
            var (width, height) = ((int)Math.Ceiling(picture.Width * scale), (int)Math.Ceiling(picture.Height * scale));
            using var level = _rules.ResizeLevel(picture, width, height);
            using var call = _network.Rent(1, width, height);
            _network.Fill(call, 0, level);
            call.Run(cancellationToken);
            found.AddRange(MtcnnCandidate.Suppress(Read(call, scale, minScore), OverlapInLevel));
        }

        return found;
    }

    private List<MtcnnCandidate> Read(InferenceCall call, double scale, double minScore)
    {
        var dimensions = call.OutputDimensions(_scores);
        var map = _network.IsTransposed
            ? new ProposalMap((int)dimensions[1], (int)dimensions[2], IsTransposed: true)
            : new ProposalMap((int)dimensions[3], (int)dimensions[2], IsTransposed: false);
        var found = new List<MtcnnCandidate>();
        for (var row = 0; row < map.Height; row++)
        {
            for (var column = 0; column < map.Width; column++)
            {
                var score = call.Output(_scores)[map.Index(row, column, 1, 2)];
                if (score > minScore)
                {
                    found.Add(new MtcnnCandidate(_rules.Cell(row, column, scale), score, Correction(call.Output(_offsets), map, row, column)));
                }
            }
        }

        return found;
    }

    private static PhotoBox Correction(ReadOnlySpan<float> offsets, ProposalMap map, int row, int column) => PhotoBox.FromEdges(
        offsets[map.Index(row, column, 0, 4)],
        offsets[map.Index(row, column, 1, 4)],
        offsets[map.Index(row, column, 2, 4)],
        offsets[map.Index(row, column, 3, 4)]);
}
