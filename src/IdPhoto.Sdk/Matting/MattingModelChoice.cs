using IdPhoto.Matting;
using IdPhoto.ModelZoo;

namespace IdPhoto;

/// <summary>A matting model: its file and its contract.</summary>
/// <param name="Model">Which file.</param>
/// <param name="Contract">How its input is made and its output read.</param>
public sealed record MattingModelChoice(ModelDescriptor Model, MattingContract Contract);
