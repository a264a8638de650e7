using IdPhoto.Templates;

namespace IdPhoto.AspNetCore.Uploads;

/// <summary>Looks a client's document up.</summary>
internal static class KnownTemplates
{
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.TemplateNotFound"/>: there is none; the message names similar ones.</exception>
    public static PhotoTemplate Require(this ITemplateProvider templates, string id)
    {
        if (templates.TryGet(id, out var template))
        {
            return template;
        }

        var similar = templates.Find(new TemplateQuery { Text = id.Replace('-', ' ') }).Take(3).Select(t => t.Id).ToArray();
        var hint = similar.Length == 0 ? "GET /templates lists them." : $"Similar: {string.Join(", ", similar)}; GET /templates lists all.";
        throw new IdPhotoException(IdPhotoErrorCode.TemplateNotFound, $"No document is called '{id}'. {hint}");
    }
}
