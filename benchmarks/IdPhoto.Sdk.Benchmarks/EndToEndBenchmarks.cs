using BenchmarkDotNet.Attributes;

namespace IdPhoto.Benchmarks;

/// <summary>From an uploaded file to a finished one, everything included.</summary>
[MemoryDiagnoser]
public class EndToEndBenchmarks
{
    private readonly IdPhotoPipeline _pipeline = IdPhotoPipeline.CreateDefault();
    private readonly byte[] _phone = Uploads.TwelveMegapixels();

    /// <summary>12 megapixels → 600×600, background replaced.</summary>
    [Benchmark(Baseline = true)]
    public Task<IdPhotoResult> PhoneToUsVisaOnWhite() =>
        _pipeline.CreateAsync(_phone, new IdPhotoRequest("us-visa") { Background = Background.White, Edits = EditConsent.Allow, IncludeCompliance = false });

    /// <summary>12 megapixels → 600×600, cropped only, as the document's rules ask.</summary>
    [Benchmark]
    public Task<IdPhotoResult> PhoneToUsVisaCropped() => _pipeline.CreateAsync(_phone, new IdPhotoRequest("us-visa") { IncludeCompliance = false });

    /// <summary>12 megapixels → 827×1063, background replaced.</summary>
    [Benchmark]
    public Task<IdPhotoResult> PhoneToSchengenVisa() => _pipeline.CreateAsync(_phone, new IdPhotoRequest("eu-schengen-visa") { IncludeCompliance = false });

    /// <summary>0.26 megapixels → 600×600, background replaced.</summary>
    [Benchmark]
    public Task<IdPhotoResult> SmallToUsVisaOnWhite() =>
        _pipeline.CreateAsync(Uploads.Portrait, new IdPhotoRequest("us-visa") { Background = Background.White, Edits = EditConsent.Allow, IncludeCompliance = false });

    /// <summary>Unloads the models.</summary>
    [GlobalCleanup]
    public void Cleanup() => _pipeline.Dispose();
}
