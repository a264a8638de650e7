using System.Text.Json;
using System.Text.Json.Nodes;
using IdPhoto.AspNetCore.Documents;
using IdPhoto.AspNetCore.Jobs;
using IdPhoto.Compliance;
using IdPhoto.Reports;
using Microsoft.AspNetCore.Http;

namespace IdPhoto.AspNetCore.OpenApi;

/// <summary>Answers as a client sees them, written by the same code that writes the real ones: they cannot fall behind.</summary>
internal static class AnswerExamples
{
    private static readonly DateTimeOffset Created = new(2026, 1, 15, 9, 30, 0, TimeSpan.Zero);

    private static readonly ComplianceDocument Verdict = new(
        "eu-schengen-visa",
        CompliancePhase.Finished,
        ComplianceVerdict.NotCompliant,
        [
            CheckDocument.From(ComplianceResult.Measured(CheckIds.HeadHeight, 33.5, "mm", new(32, 36), 2)),
            CheckDocument.From(ComplianceResult.Measured(CheckIds.MouthClosed, 0.09, "ratio", AllowedRange.AtMost(0.05), 0.02) with
            {
                Remedy = "The mouth is open. Close it; no teeth may show.",
            }),
        ]);

    private static readonly JobDocument Waiting = new()
    {
        JobId = "3fJ0Vq8yT1mW",
        Status = JobStatus.Queued,
        Stage = null,
        Progress = 0,
        CreatedAt = Created,
        ExpiresAt = Created.AddDays(1),
        StatusUrl = "/api/v1/jobs/3fJ0Vq8yT1mW",
        Results = [],
        Compliance = null,
        Items = [],
        Error = null,
    };

    private static readonly string[] Preprocessed = ["turned-upright", "metadata-removed"];

    private static readonly FileDocument Photo =
        new("photo", 0, "/api/v1/jobs/3fJ0Vq8yT1mW/files/photo-0.jpg?expires=1768556400&signature=…", "image/jpeg", 827, 1063, 600, 184_320)
        {
            Changes = ["crop", "rotate", "resample"],
        };

    /// <summary>The example of an answer; null where it has none.</summary>
    /// <param name="body">The type of the answer.</param>
    /// <param name="status">The HTTP status.</param>
    public static JsonNode? Of(Type? body, int status) => (body?.Name, status) switch
    {
        (nameof(JobDocument), StatusCodes.Status202Accepted) => Write(Waiting),
        (nameof(JobDocument), _) => Write(Waiting with
        {
            Status = JobStatus.Succeeded,
            Progress = 1,
            Results = [Photo],
            Compliance = Verdict,
            Items = [new(0) { Compliance = Verdict, Changes = Photo.Changes }],
        }),
        (nameof(ComplianceDocument), _) => Write(Verdict),
        (nameof(PreprocessDocument), _) => Write(new PreprocessDocument(Waiting.JobId, Photo with { Changes = Preprocessed }, Preprocessed)),
        _ => null,
    };

    private static JsonNode? Write<T>(T answer) => JsonSerializer.SerializeToNode(answer, ApiJson.Options);
}
