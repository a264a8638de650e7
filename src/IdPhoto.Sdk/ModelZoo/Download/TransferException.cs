namespace IdPhoto.ModelZoo.Download;

/// <summary>An attempt failed on the server's side or on the way; never leaves the room.</summary>
internal sealed class TransferException(string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>Whether the same address will answer the same again.</summary>
    public bool IsFinal { get; init; }

    /// <summary>Whether the bytes that are there cannot be continued.</summary>
    public bool MustRestart { get; init; }
}
