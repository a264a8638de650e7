using IdPhoto.Inference;

namespace IdPhoto.Detection.Mtcnn;

/// <summary>
/// The three networks in a row (Zhang et al., 2016): P-Net proposes, R-Net refines, O-Net decides and places five points.
/// </summary>
internal sealed class MtcnnCascade(OnnxModel proposal, OnnxModel refinement, OnnxModel output, MtcnnOptions options, MtcnnRules rules)
{
    private readonly ProposalNetwork _proposal = new(proposal, rules);
    private readonly PatchNetwork _refinement = new(refinement, 24, withPoints: false, rules);
    private readonly PatchNetwork _output = new(output, 48, withPoints: true, rules);

    /// <summary>The faces, best score first, in pixels of the picture.</summary>
    public List<Face> Search(PhotoImage picture, MtcnnThresholds minScores, CancellationToken cancellationToken)
    {
        var overlaps = options.MaxOverlaps;
        var proposed = MtcnnCandidate.Suppress(_proposal.Search(picture, minScores.Proposal, options, cancellationToken), overlaps.Proposal);
        var squares = proposed.ConvertAll(c => rules.Square(rules.CalibrateProposal(c)));

        var refined = MtcnnCandidate.Suppress(
            _refinement.Judge(picture, squares, minScores.Refinement, cancellationToken).Select(judged => judged.Candidate), overlaps.Refinement);
        squares = refined.ConvertAll(c => rules.Square(c.Calibrate()));

        var faces = _output.Judge(picture, squares, minScores.Output, cancellationToken)
            .Select(judged => new Face(judged.Candidate.Calibrate().Box, judged.Candidate.Score, judged.Points))
            .OrderByDescending(face => face.Score);
        return GreedySuppression.Keep(faces, (a, b) => InclusiveOverlap.Min(a.Box, b.Box), overlaps.Output);
    }
}
