namespace IdPhoto;

/// <summary>One limit for each of MTCNN's three networks.</summary>
/// <param name="Proposal">For P-Net.</param>
/// <param name="Refinement">For R-Net.</param>
/// <param name="Output">For O-Net.</param>
public readonly record struct MtcnnThresholds(double Proposal, double Refinement, double Output);
