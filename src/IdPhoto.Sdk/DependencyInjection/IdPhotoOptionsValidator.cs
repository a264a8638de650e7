using Microsoft.Extensions.Options;

namespace IdPhoto.DependencyInjection;

/// <summary>Checks each option against its range.</summary>
internal sealed class IdPhotoOptionsValidator : IValidateOptions<IdPhotoOptions>
{
    public ValidateOptionsResult Validate(string? name, IdPhotoOptions options)
    {
        var failures = new List<string>();
        Range("MaxConcurrency", options.MaxConcurrency, 1, 1024);
        Range("Limits.MaxBytes", options.Limits.MaxBytes, 1024, Array.MaxLength);
        Range("Limits.MaxPixels", options.Limits.MaxPixels, 40_000, int.MaxValue / 3);
        Range("Limits.MinWidth", options.Limits.MinWidth, 1, 100_000);
        Range("Limits.MinHeight", options.Limits.MinHeight, 1, 100_000);
        var execution = options.Execution;
        Execution("Execution", execution.DeviceId, execution.IntraOpThreads, execution.IdleRelease, execution.Provider, execution.Profile, execution.Memory);
        foreach (var (model, own) in execution.Overrides)
        {
            Execution($"Execution.Overrides[{model}]", own.DeviceId, own.IntraOpThreads, own.IdleRelease, own.Provider, own.Profile, own.Memory);
        }

        Range("Models.MaxAttempts", options.Models.MaxAttempts, 1, 20);
        Span("Models.RetryDelay", options.Models.RetryDelay, TimeSpan.Zero, TimeSpan.FromSeconds(30));
        Span("Models.StallTimeout", options.Models.StallTimeout, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1));
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void Execution(
            string section, int? device, int? threads, TimeSpan? idle, ExecutionProvider? provider, ExecutionProfile? profile, MemoryProfile? memory)
        {
            Range($"{section}.DeviceId", device ?? 0, 0, 63);
            Range($"{section}.IntraOpThreads", threads ?? 1, 1, 256);
            Span($"{section}.IdleRelease", idle ?? TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1), TimeSpan.FromDays(7));
            OneOf($"{section}.Provider", provider ?? default);
            OneOf($"{section}.Profile", profile ?? default);
            OneOf($"{section}.Memory", memory ?? default);
        }

        void Range(string option, long value, long min, long max)
        {
            if (value < min || value > max)
            {
                failures.Add($"IdPhotoOptions.{option} is {value}; it may be {min} to {max}.");
            }
        }

        void Span(string option, TimeSpan value, TimeSpan min, TimeSpan max)
        {
            if (value < min || value > max)
            {
                failures.Add($"IdPhotoOptions.{option} is {value}; it may be {min} to {max}.");
            }
        }

        void OneOf<T>(string option, T value)
            where T : struct, Enum
        {
            if (!Enum.IsDefined(value))
            {
                failures.Add($"IdPhotoOptions.{option} is {value}; it may be {string.Join(", ", Enum.GetNames<T>())}.");
            }
        }
    }
}
