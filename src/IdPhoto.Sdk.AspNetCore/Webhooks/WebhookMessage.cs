namespace IdPhoto.AspNetCore.Webhooks;

/// <summary>A finished job that its client is to be told about.</summary>
/// <param name="JobId">The job; also the message's idempotency key.</param>
/// <param name="Url">Whom to tell.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="DueAt">When it is tried next.</param>
public sealed record WebhookMessage(string JobId, Uri Url, int Attempts, DateTimeOffset DueAt);
