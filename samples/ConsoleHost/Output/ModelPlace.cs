namespace IdPhoto.ConsoleHost.Output;

/// <summary>Where a model's file is now.</summary>
internal enum ModelPlace
{
    /// <summary>Inside this program.</summary>
    Embedded,

    /// <summary>In the folder of models; whether it is whole, <c>models verify</c> tells.</summary>
    Downloaded,

    /// <summary>Not here; <c>models pull</c> fetches it.</summary>
    Absent,
}
