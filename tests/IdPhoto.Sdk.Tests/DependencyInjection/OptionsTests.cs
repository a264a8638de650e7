using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace IdPhoto.Tests.DependencyInjection;

/// <summary>Options from code and from configuration; what is out of range fails at the start, with its name and its range.</summary>
public sealed class OptionsTests
{
    public static TheoryData<string, string, string> OutOfRange => new()
    {
        { "MaxConcurrency", "0", "1 to 1024" },
        { "MaxConcurrency", "1025", "1 to 1024" },
        { "Limits:MaxBytes", "1023", "1024 to 2147483591" },
        { "Limits:MaxPixels", "39999", "40000 to 715827882" },
        { "Limits:MinWidth", "0", "1 to 100000" },
        { "Limits:MinHeight", "100001", "1 to 100000" },
        { "Execution:DeviceId", "-1", "0 to 63" },
        { "Execution:IntraOpThreads", "257", "1 to 256" },
        { "Execution:IdleRelease", "00:00:00.9000000", "00:00:01 to 7.00:00:00" },
        { "Execution:Overrides[selfie]:DeviceId", "64", "0 to 63" },
        { "Execution:Overrides[selfie]:IntraOpThreads", "0", "1 to 256" },
        { "Execution:Overrides[selfie]:IdleRelease", "8.00:00:00", "00:00:01 to 7.00:00:00" },
    };

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void AnOptionOutOfItsRangeIsNamedWithTheRange(string key, string value, string range)
    {
        using var provider = Configure((key.Replace("[selfie]", ":selfie", StringComparison.Ordinal), value));

        var error = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IIdPhotoPipeline>());

        var failure = Assert.Single(error.Failures);
        Assert.Equal($"IdPhotoOptions.{key.Replace(':', '.')} is {value}; it may be {range}.", failure);
    }

    [Fact]
    public void AllFaultsAreToldAtOnce()
    {
        using var provider = Configure(("MaxConcurrency", "0"), ("Execution:DeviceId", "64"));

        var error = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IIdPhotoPipeline>());

        Assert.Equal(2, error.Failures.Count());
    }

    [Fact]
    public void AHostValidatesThemWhenItStarts()
    {
        using var provider = Configure(("MaxConcurrency", "0"));

        // What a generic host calls before its services start.
        Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());
    }

    [Fact]
    public void APipelineWithoutAContainerValidatesThemToo()
    {
        var error = Assert.Throws<OptionsValidationException>(
            () => IdPhotoPipeline.CreateDefault(o => o.Execution.Memory = (MemoryProfile)7));

        Assert.Equal("IdPhotoOptions.Execution.Memory is 7; it may be Fast, Lean.", Assert.Single(error.Failures));
    }

    [Fact]
    public void ConfigurationSetsEveryOption()
    {
        using var provider = Configure(
            ("MaxConcurrency", "7"),
            ("Limits:MaxBytes", "1000000"),
            ("Limits:MaxPixels", "50000"),
            ("Limits:MinWidth", "101"),
            ("Limits:MinHeight", "102"),
            ("Execution:Provider", "cuda"),
            ("Execution:ProviderRequired", "true"),
            ("Execution:DeviceId", "1"),
            ("Execution:IntraOpThreads", "2"),
            ("Execution:Memory", "Lean"),
            ("Execution:Profile", "throughput"),
            ("Execution:IdleRelease", "00:05:00"),
            ("Execution:Overrides:Selfie:Provider", "Cpu"),
            ("Execution:Overrides:Selfie:IntraOpThreads", "4"));

        var options = provider.GetRequiredService<IOptions<IdPhotoOptions>>().Value;

        var (limits, execution) = (options.Limits, options.Execution);
        Assert.Equal(7, options.MaxConcurrency);
        Assert.Equal((1_000_000, 50_000, 101, 102), (limits.MaxBytes, limits.MaxPixels, limits.MinWidth, limits.MinHeight));
        Assert.Equal((ExecutionProvider.Cuda, true, 1), (execution.Provider, execution.ProviderRequired, execution.DeviceId));
        Assert.Equal((2, MemoryProfile.Lean), (execution.IntraOpThreads, execution.Memory));
        Assert.Equal((ExecutionProfile.Throughput, TimeSpan.FromMinutes(5)), (execution.Profile, execution.IdleRelease));
        var selfie = execution.Overrides["selfie"];
        Assert.Equal((ExecutionProvider.Cpu, 4, null), (selfie.Provider, selfie.IntraOpThreads, selfie.Memory));
    }

    [Fact]
    public void WhatConfigurationLeavesOutKeepsItsDefault()
    {
        using var provider = Configure(("Execution:Provider", "Cpu"));

        var options = provider.GetRequiredService<IOptions<IdPhotoOptions>>().Value;

        var limits = options.Limits;
        Assert.Equal((64L << 20, 100_000_000, 200, 200), (limits.MaxBytes, limits.MaxPixels, limits.MinWidth, limits.MinHeight));
        Assert.Equal((Environment.ProcessorCount, (int?)null), (options.MaxConcurrency, options.Execution.IntraOpThreads));
    }

    [Fact]
    public void CodeAndConfigurationMayBothSpeak()
    {
        using var provider = new ServiceCollection().AddIdPhoto(o => o.MaxConcurrency = 3).Services
            .AddIdPhoto(Settings(("Limits:MinWidth", "50"))).Services.BuildServiceProvider();

        var options = provider.GetRequiredService<IOptions<IdPhotoOptions>>().Value;

        Assert.Equal((3, 50), (options.MaxConcurrency, options.Limits.MinWidth));
    }

    private static ServiceProvider Configure(params (string Key, string Value)[] settings) =>
        new ServiceCollection().AddIdPhoto(Settings(settings)).Services.BuildServiceProvider();

    private static IConfigurationSection Settings(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create($"IdPhoto:{s.Key}", (string?)s.Value)))
        .Build()
        .GetSection("IdPhoto");
}
