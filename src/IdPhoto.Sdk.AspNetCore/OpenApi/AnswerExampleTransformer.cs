using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace IdPhoto.AspNetCore.OpenApi;

/// <summary>Shows an example of each answer that has one.</summary>
internal sealed class AnswerExampleTransformer : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var answer in context.Description.SupportedResponseTypes)
        {
            var code = answer.StatusCode.ToString(CultureInfo.InvariantCulture);
            if (AnswerExamples.Of(answer.Type, answer.StatusCode) is { } example
                && operation.Responses?.TryGetValue(code, out var response) == true
                && response.Content?.TryGetValue("application/json", out var json) == true)
            {
                json.Example = example;
            }
        }

        return Task.CompletedTask;
    }
}
