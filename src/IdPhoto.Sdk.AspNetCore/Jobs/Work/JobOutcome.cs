namespace IdPhoto.AspNetCore.Jobs.Work;

/// <summary>What a job came to.</summary>
internal sealed record JobOutcome
{
    public IReadOnlyList<JobFile> Files { get; init; } = [];

    public IReadOnlyList<JobItem> Items { get; init; } = [];

    public JobError? Error { get; init; }

    public static JobOutcome Failed(string code, string message) => new() { Error = new(code, message) };
}
