using IdPhoto;
using IdPhoto.AspNetCore;
using IdPhoto.AspNetCore.Documents;
using IdPhoto.AspNetCore.Endpoints;
using IdPhoto.AspNetCore.Hivision;
using IdPhoto.AspNetCore.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Lets clients of HivisionIDPhotos' HTTP API come as they are.</summary>
public static class HivisionEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps <c>/idphoto</c>, <c>/human_matting</c>, <c>/add_background</c>, <c>/generate_layout_photos</c>, <c>/watermark</c>, <c>/set_kb</c>
    /// and <c>/idphoto_crop</c>, with the parameters, defaults and replies of its <c>deploy_api.py</c>. docs/hivision.md says what differs.
    /// </summary>
    /// <param name="app">The application.</param>
    /// <param name="prefix">Where the routes begin. Default: the root, as there.</param>
    /// <returns>The group, for conventions of the host's own.</returns>
    public static RouteGroupBuilder MapHivisionApi(this IEndpointRouteBuilder app, string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(app);
        var group = app.MapGroup(prefix).WithTags("HivisionIDPhotos")
            .AddEndpointFilter<ProblemFilter>().AddEndpointFilter<ApiKeyFilter>().AddEndpointFilter<RateFilter>()
            .AddEndpointFilter((context, next) => context.HttpContext.RequestServices.GetRequiredService<HivisionGate>().InvokeAsync(context, next));
        Map(group, "/idphoto", (form, services, ct) => services.GetRequiredService<HivisionPhotos>().MakeAsync(form, ct));
        Map(group, "/idphoto_crop", (form, services, ct) => services.GetRequiredService<HivisionPhotos>().CropAsync(form, ct));
        Map(group, "/human_matting", (form, services, ct) => services.GetRequiredService<HivisionPictures>().MattingAsync(form, ct));
        Map(group, "/add_background", Picture((pictures, form) => pictures.AddBackground(form)));
        Map(group, "/generate_layout_photos", Picture((pictures, form) => pictures.Layout(form)));
        Map(group, "/watermark", Picture((pictures, form) => pictures.Watermark(form)));
        Map(group, "/set_kb", Picture((pictures, form) => pictures.FileSize(form)));
        return group;
    }

    private static void Map(RouteGroupBuilder group, string route, Func<HivisionForm, IServiceProvider, CancellationToken, Task<HivisionReply>> run) =>
        group.MapPost(route, async (HttpContext context, IOptions<IdPhotoApiOptions> options) =>
        {
            var form = await HivisionForm.ReadAsync(context, options.Value.Uploads.MaxPhotoBytes).ConfigureAwait(false);
            var reply = await AnswerAsync(run(form, context.RequestServices, context.RequestAborted)).ConfigureAwait(false);
            ChangesHeader.Write(context.Response, reply.Changes.Select(change => ApiJson.Word(change)));
            return TypedResults.Ok(reply);
        }).DisableAntiforgery().ExcludeFromDescription();

    private static Func<HivisionForm, IServiceProvider, CancellationToken, Task<HivisionReply>> Picture(Func<HivisionPictures, HivisionForm, HivisionReply> run) =>
        (form, services, ct) => Task.Run(() => run(services.GetRequiredService<HivisionPictures>(), form), ct);

    private static async Task<HivisionReply> AnswerAsync(Task<HivisionReply> reply)
    {
        try
        {
            return await reply.ConfigureAwait(false);
        }
        catch (IdPhotoException e) when (e.Code is IdPhotoErrorCode.NoFace or IdPhotoErrorCode.MultipleFaces)
        {
            return HivisionReply.None;
        }
        catch (IdPhotoException e) when (e.Code == IdPhotoErrorCode.FileSizeUnreachable)
        {
            return HivisionReply.None with { Error = e.Message };
        }
        catch (ArgumentException e)
        {
            // A number of the crop or the retouch is out of its range; the message says which and what it may be.
            throw new IdPhotoException(IdPhotoErrorCode.InvalidRequest, e.Message, e);
        }
    }
}
