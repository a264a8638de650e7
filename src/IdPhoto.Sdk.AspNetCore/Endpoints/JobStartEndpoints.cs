using IdPhoto.AspNetCore.Documents;
using IdPhoto.AspNetCore.Jobs;
using IdPhoto.AspNetCore.OpenApi;
using IdPhoto.AspNetCore.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace IdPhoto.AspNetCore.Endpoints;

/// <summary>The requests that bring photos. Each becomes a job; the short ones wait for it unless the client will not.</summary>
internal static class JobStartEndpoints
{
    private static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(30);

    public static void Map(RouteGroupBuilder api)
    {
        Form(api.MapPost("/generate", GenerateAsync), JobKind.Generate, "Make ID photos")
            .Produces<JobDocument>().Produces<JobDocument>(StatusCodes.Status202Accepted);
        Form(api.MapPost("/batch", BatchAsync), JobKind.Batch, "Make many ID photos, as a ZIP")
            .Produces<JobDocument>().Produces<JobDocument>(StatusCodes.Status202Accepted);
        Form(api.MapPost("/check", CheckAsync), JobKind.Check, "Check a photo against a document")
            .Produces<ComplianceDocument>().Produces<JobDocument>(StatusCodes.Status202Accepted);
        Form(api.MapPost("/preprocess", PreprocessAsync), JobKind.Preprocess, "Turn a photo upright and into sRGB")
            .Produces<PreprocessDocument>().Produces<JobDocument>(StatusCodes.Status202Accepted);
    }

    private static RouteHandlerBuilder Form(RouteHandlerBuilder endpoint, JobKind kind, string summary) => endpoint
        .WithName($"IdPhoto.{kind}")
        .WithSummary(summary)
        .WithTags("Photos")
        .WithMetadata(new PhotoFormMetadata(kind))
        .AddEndpointFilter<RateFilter>()
        .DisableAntiforgery()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static Task<IResult> GenerateAsync(HttpContext context, JobIntake intake, JobReplies replies) => RunAsync(
        context, intake, replies, JobKind.Generate, TimeSpan.Zero, job => Task.FromResult<IResult>(TypedResults.Ok(replies.Document(context, job))));

    private static Task<IResult> BatchAsync(HttpContext context, JobIntake intake, JobReplies replies) => RunAsync(
        context, intake, replies, JobKind.Batch, Accepts(context, "application/zip") ? UsualWait : TimeSpan.Zero,
        job => Accepts(context, "application/zip")
            ? replies.FileAsync(context, job, "archive")
            : Task.FromResult<IResult>(TypedResults.Ok(replies.Document(context, job))));

    private static Task<IResult> CheckAsync(HttpContext context, JobIntake intake, JobReplies replies) => RunAsync(
        context, intake, replies, JobKind.Check, UsualWait,
        job => Task.FromResult<IResult>(job.Error is { } error
            ? Problems.Of(Problems.Status(error.Code), error.Code, error.Message)
            : TypedResults.Ok(job.Items[0].Compliance)));

    private static Task<IResult> PreprocessAsync(HttpContext context, JobIntake intake, JobReplies replies) => RunAsync(
        context, intake, replies, JobKind.Preprocess, UsualWait,
        async job =>
        {
            if (job.Error is not null || Accepts(context, "image/"))
            {
                ChangesHeader.Write(context.Response, job.Items.SelectMany(item => item.Changes));
                return await replies.FileAsync(context, job, "photo").ConfigureAwait(false);
            }

            return TypedResults.Ok(new PreprocessDocument(job.Id, replies.Document(context, job).Results[0], job.Items[0].Changes));
        });

    private static async Task<IResult> RunAsync(
        HttpContext context, JobIntake intake, JobReplies replies, JobKind kind, TimeSpan wait, Func<JobRecord, Task<IResult>> ready)
    {
        if (await intake.AcceptAsync(context, kind).ConfigureAwait(false) is not { } job)
        {
            return JobReplies.QueueFull(context);
        }

        return await replies.WaitAsync(context, job, wait).ConfigureAwait(false) is { } finished
            ? await ready(finished).ConfigureAwait(false)
            : replies.Accepted(context, job);
    }

    private static bool Accepts(HttpContext context, string type) =>
        context.Request.Headers.Accept.ToString().StartsWith(type, StringComparison.OrdinalIgnoreCase);
}
