namespace IdPhoto.AspNetCore.Jobs;

/// <summary>What a job does with its photos.</summary>
public enum JobKind
{
    /// <summary>Makes ID photos.</summary>
    Generate,

    /// <summary>Makes ID photos and packs them into one ZIP.</summary>
    Batch,

    /// <summary>Judges a photo against a document.</summary>
    Check,

    /// <summary>Turns a photo upright and its colours into sRGB.</summary>
    Preprocess,
}
