namespace IdPhoto.ModelZoo.Download;

/// <summary>
/// Lets one process at a time download a file. The lock is an open file, so it ends with its process, however that ends. The empty file
/// stays: removing it would let a waiting process and a new one hold different files of the same name.
/// </summary>
internal static class ModelLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits for the lock.</summary>
    /// <param name="path">The lock file.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Dispose it to release the lock.</returns>
    public static async Task<IDisposable> AcquireAsync(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (IsHeld(e))
            {
                await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // ERROR_SHARING_VIOLATION on Windows; EWOULDBLOCK of flock(2) elsewhere: 11 on Linux, 35 on macOS.
    private static bool IsHeld(IOException e) => e.HResult is unchecked((int)0x80070020) or 11 or 35;
}
