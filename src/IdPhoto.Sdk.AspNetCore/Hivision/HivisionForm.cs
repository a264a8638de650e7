using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace IdPhoto.AspNetCore.Hivision;

/// <summary>The form of one request, by HivisionIDPhotos' names: the picture as a file or in base64, numbers and switches as text.</summary>
internal sealed class HivisionForm
{
    private readonly IFormCollection _form;
    private readonly IQueryCollection _query;

    private HivisionForm(IFormCollection form, IQueryCollection query, byte[] image) => (_form, _query, Image) = (form, query, image);

    /// <summary>The picture's file.</summary>
    public byte[] Image { get; }

    public static async Task<HivisionForm> ReadAsync(HttpContext context, long maxBytes)
    {
        // Base64 is a third longer. Held in memory as a whole: no photo touches the temporary folder.
        var limit = (maxBytes * 3 / 2) + (64 * 1024);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = limit;
        }

        if (!context.Request.HasFormContentType)
        {
            throw Invalid("Send the picture as a form, in input_image or input_image_base64.");
        }

        var options = new FormOptions { ValueLengthLimit = (int)Math.Min(limit, int.MaxValue), MultipartBodyLengthLimit = limit, MemoryBufferThreshold = (int)Math.Min(limit, int.MaxValue) };
        var form = await context.Request.ReadFormAsync(options, context.RequestAborted).ConfigureAwait(false);
        return new HivisionForm(form, context.Request.Query, await PictureAsync(form, context.RequestAborted).ConfigureAwait(false));
    }

    public string Text(string name, string otherwise) => Value(name) ?? otherwise;

    public int? Whole(string name) => Value(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : throw Invalid($"{name} takes a whole number.");

    public int Whole(string name, int otherwise) => Whole(name) ?? otherwise;

    public double Number(string name, double otherwise) => Value(name) is not { } text ? otherwise
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number
        : throw Invalid($"{name} takes a number.");

    // The words that FastAPI takes for a bool.
    public bool Switch(string name, bool otherwise) => Value(name)?.ToLowerInvariant() switch
    {
        null => otherwise,
        "true" or "1" or "on" or "t" or "y" or "yes" => true,
        "false" or "0" or "off" or "f" or "n" or "no" => false,
        _ => throw Invalid($"{name} takes true or false."),
    };

    // Its /watermark takes some parameters in the address; here each may be in either place.
    private string? Value(string name) =>
        _form[name] is [{ Length: > 0 } value] ? value : _query[name] is [{ Length: > 0 } other] ? other : null;

    private static async Task<byte[]> PictureAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        if (form["input_image_base64"] is [{ Length: > 0 } text])
        {
            var start = text.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? text.IndexOf(',', StringComparison.Ordinal) + 1 : 0;
            var bytes = new byte[(text.Length * 3 / 4) + 3];
            return Convert.TryFromBase64Chars(text.AsSpan(start), bytes, out var length) ? bytes[..length] : throw Invalid("input_image_base64 is not base64.");
        }

        var file = form.Files.GetFile("input_image") ?? throw Invalid("Send the picture in input_image or input_image_base64.");
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, cancellationToken).ConfigureAwait(false);
        return memory.ToArray();
    }

    private static IdPhotoException Invalid(string message) => new(IdPhotoErrorCode.InvalidRequest, message);
}
