namespace IdPhoto.AspNetCore.Webhooks;

/// <summary>What a <c>callbackUrl</c> may look like. Where its name leads is seen when it is called.</summary>
internal static class WebhookAddress
{
    public static Uri Require(string text, WebhookOptions options)
    {
        if (options.Secret is not { Length: > 0 })
        {
            throw Invalid("This service sends no messages: IdPhotoApi:Webhooks:Secret is not set. Leave callbackUrl out.");
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeHttps && !(url.Scheme == Uri.UriSchemeHttp && options.AllowPrivateAddresses)))
        {
            throw Invalid("callbackUrl must be an https address.");
        }

        if (url.UserInfo.Length > 0)
        {
            throw Invalid("callbackUrl must not carry a user name.");
        }

        return System.Net.IPAddress.TryParse(url.IdnHost.Trim('[', ']'), out var address) && !options.AllowPrivateAddresses && !PublicAddress.Is(address)
            ? throw Invalid("callbackUrl must be an address on the public internet.")
            : url;
    }

    private static IdPhotoException Invalid(string message) => new(IdPhotoErrorCode.InvalidRequest, message);
}
