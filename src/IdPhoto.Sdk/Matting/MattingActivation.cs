namespace IdPhoto.Matting;

/// <summary>What turns a matting model's output into opacity.</summary>
public enum MattingActivation
{
    /// <summary>Nothing: the graph ends with its own activation.</summary>
    None,

    /// <summary>A sigmoid: the graph ends with logits.</summary>
    Sigmoid,

    /// <summary>
    /// The softmax of two channels, of which the second (index 1) is the person. Channels that sum to 1 everywhere went through it inside
    /// the graph and are taken as they are: published exports of the same model differ in this.
    /// </summary>
    SoftmaxChannel1,
}
