using System.Collections.Concurrent;

namespace IdPhoto.AspNetCore.Jobs.Local;

/// <summary>Wakes those in this process who wait for a change. Only a shortcut: whoever waits looks by itself now and then.</summary>
internal sealed class ChangeBell
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _waiting = new(StringComparer.Ordinal);

    /// <summary>Ends with the next <see cref="Ring"/> for the same name.</summary>
    public Task Next(string name) =>
        _waiting.GetOrAdd(name, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Ring(string name)
    {
        if (_waiting.TryRemove(name, out var waiting))
        {
            waiting.TrySetResult();
        }
    }
}
