using IdPhoto.ModelZoo;
using IdPhoto.Tests.ModelZoo;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace IdPhoto.Tests.DependencyInjection;

public sealed class ModelStoreOptionsTests
{
    [Theory]
    [InlineData(0, 1, 60, "IdPhotoOptions.Models.MaxAttempts is 0; it may be 1 to 20.")]
    [InlineData(21, 1, 60, "IdPhotoOptions.Models.MaxAttempts is 21; it may be 1 to 20.")]
    [InlineData(4, -1, 60, "IdPhotoOptions.Models.RetryDelay is -00:00:01; it may be 00:00:00 to 00:00:30.")]
    [InlineData(4, 1, 0, "IdPhotoOptions.Models.StallTimeout is 00:00:00; it may be 00:00:01 to 01:00:00.")]
    public void A_value_out_of_range_is_named_with_its_range(int attempts, int delay, int stall, string sentence)
    {
        var services = new ServiceCollection();
        services.AddIdPhoto(options => options.Models = new()
        {
            MaxAttempts = attempts,
            RetryDelay = TimeSpan.FromSeconds(delay),
            StallTimeout = TimeSpan.FromSeconds(stall),
        });
        using var provider = services.BuildServiceProvider();

        var e = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IOptions<IdPhotoOptions>>().Value);
        Assert.Equal(sentence, Assert.Single(e.Failures));
    }

    [Fact]
    public void Configuration_reaches_the_store()
    {
        var folder = Path.Combine(Path.GetTempPath(), "idphoto-configured");
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Models:CacheFolder"] = folder,
                ["Models:Offline"] = "true",
                ["Models:StallTimeout"] = "00:00:05",
            })
            .Build();
        var services = new ServiceCollection();
        services.AddIdPhoto(configuration);
        using var provider = services.BuildServiceProvider();

        Assert.Equal(folder, provider.GetRequiredService<ModelStore>().Folder);
        var options = provider.GetRequiredService<IOptions<IdPhotoOptions>>().Value.Models;
        Assert.Equal((true, false, TimeSpan.FromSeconds(5)), (options.Offline, options.AcceptNonCommercialLicense, options.StallTimeout));
    }

    [Fact]
    public async Task A_matting_model_that_does_not_ship_is_fetched_with_the_hosts_client()
    {
        var weights = ModelStore.OpenEmbedded(EmbeddedModels.SelfieSegmentation);
        await using var fixture = new StoreFixture();
        fixture.Server.File = weights.Bytes.ToArray();
        var model = fixture.Model with { Sha256 = weights.Sha256, Bytes = weights.Bytes.Length };
        using var client = new HttpClient();
        var handedOut = 0;

        var services = new ServiceCollection();
        services.AddIdPhoto(options => options.Models.CacheFolder = fixture.Folder)
            .UseMatting(new MattingModelChoice(model, MattingModels.Selfie.Contract))
            .UseModelHttpClient(_ =>
            {
                handedOut++;
                return client;
            });
        await using var provider = services.BuildServiceProvider();

        var use = provider.GetRequiredService<IdPhotoPipeline>().Models.Single(m => m.Name == "sample");
        Assert.Equal(weights.Sha256, use.Sha256);
        Assert.Equal((1, 1), (handedOut, fixture.Server.Requests));
        Assert.True(File.Exists(fixture.Target));
    }
}
