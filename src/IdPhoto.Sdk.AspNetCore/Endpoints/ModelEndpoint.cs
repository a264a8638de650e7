using IdPhoto.AspNetCore.Documents;
using IdPhoto.AspNetCore.Pipelines;
using IdPhoto.ModelZoo;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace IdPhoto.AspNetCore.Endpoints;

/// <summary>The models that a request can name.</summary>
internal static class ModelEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/models", List)
        .WithName("IdPhoto.ListModels").WithSummary("The models that a request can name").WithTags("Models").Produces<ModelDocument[]>();

    private static Ok<IEnumerable<ModelDocument>> List(ModelStore store) => TypedResults.Ok<IEnumerable<ModelDocument>>(
    [
        .. MattingModels.All.Select(choice => Of(choice.Model.Name, "matting", [choice.Model], store)),
        .. ModelNames.Detectors.Select(choice => Of(choice.Name, "detector", choice.Models, store)),
    ]);

    private static ModelDocument Of(string name, string field, IReadOnlyList<ModelDescriptor> models, ModelStore store) =>
        new(name, field, models.All(store.IsHere), models[0].Licence, ApiJson.Word(models[0].CommercialUse));
}
