using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore;

/// <summary>Names each option that is out of its range, and what it may be.</summary>
internal sealed class IdPhotoApiOptionsValidator : IValidateOptions<IdPhotoApiOptions>
{
    public ValidateOptionsResult Validate(string? name, IdPhotoApiOptions options)
    {
        List<string> failures = [];
        Within("Jobs.Workers", options.Jobs.Workers, 1, 256);
        Within("Jobs.MaxQueued", options.Jobs.MaxQueued, 1, 100_000);
        Within("Jobs.MaxAttempts", options.Jobs.MaxAttempts, 1, 10);
        Within("Jobs.Timeout", options.Jobs.Timeout, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1));
        Within("Jobs.MaxWait", options.Jobs.MaxWait, TimeSpan.Zero, TimeSpan.FromMinutes(10));
        Within("Jobs.Retention", options.Jobs.Retention, TimeSpan.FromMinutes(1), TimeSpan.FromDays(30));
        Within("Jobs.SweepInterval", options.Jobs.SweepInterval, TimeSpan.FromSeconds(1), TimeSpan.FromDays(1));
        Within("Uploads.MaxPhotoBytes", options.Uploads.MaxPhotoBytes, 1024, 1L << 30);
        Within("Uploads.MaxPhotos", options.Uploads.MaxPhotos, 1, 1000);
        Within("Uploads.MaxBatchPhotos", options.Uploads.MaxBatchPhotos, 1, 10_000);
        Within("Uploads.MaxRequestBytes", options.Uploads.MaxRequestBytes, 1024, 10L << 30);
        Within("Access.RequestsPerMinute", options.Access.RequestsPerMinute, 0, 1_000_000);
        Within("Access.UrlLifetime", options.Access.UrlLifetime, TimeSpan.FromSeconds(1), TimeSpan.FromDays(7));
        Within("Webhooks.MaxAttempts", options.Webhooks.MaxAttempts, 1, 20);
        Within("Webhooks.FirstDelay", options.Webhooks.FirstDelay, TimeSpan.Zero, TimeSpan.FromHours(1));
        Within("Webhooks.Timeout", options.Webhooks.Timeout, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60));
        Secret("Access.SigningKey", options.Access.SigningKey, 32);
        Secret("Webhooks.Secret", options.Webhooks.Secret, 16);
        foreach (var key in options.Access.ApiKeys.Where(key => key.Name.Length == 0 || key.Sha256.Length != 64 || !key.Sha256.All(char.IsAsciiHexDigit)))
        {
            failures.Add($"IdPhotoApiOptions.Access.ApiKeys: the key '{key.Name}' needs a Name and a Sha256 of 64 hexadecimal digits.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void Within<T>(string option, T value, T min, T max)
            where T : IComparable<T>
        {
            if (value.CompareTo(min) < 0 || value.CompareTo(max) > 0)
            {
                failures.Add($"IdPhotoApiOptions.{option} is {value}; it may be {min} to {max}.");
            }
        }

        // The value stays out of the message: it is a secret.
        void Secret(string option, string? value, int length)
        {
            if (value is { Length: > 0 } && value.Length < length)
            {
                failures.Add($"IdPhotoApiOptions.{option} has {value.Length} characters; it needs at least {length}.");
            }
        }
    }
}
