using BenchmarkDotNet.Attributes;

namespace IdPhoto.Benchmarks;

/// <summary>What a report costs on a 12-megapixel upload: both in one run, so that the ratio is of one machine in one state.</summary>
[MemoryDiagnoser]
public class ComplianceBenchmarks
{
    private readonly IdPhotoPipeline _pipeline = IdPhotoPipeline.CreateDefault();
    private readonly byte[] _phone = Uploads.TwelveMegapixels();

    /// <summary>12 megapixels → 600×600, background replaced, no report.</summary>
    [Benchmark(Baseline = true)]
    public Task<IdPhotoResult> WithoutReport() => _pipeline.CreateAsync(_phone, Request(includeCompliance: false));

    /// <summary>The same photo with the reports on the upload and on what was made of it: at most twice the time.</summary>
    [Benchmark]
    public Task<IdPhotoResult> WithReport() => _pipeline.CreateAsync(_phone, Request(includeCompliance: true));

    /// <summary>The report on the upload alone, no photo made.</summary>
    [Benchmark]
    public Task<ComplianceReport> ReportAlone() => _pipeline.CheckAsync(_phone, new CheckRequest("us-visa"));

    /// <summary>Unloads the models.</summary>
    [GlobalCleanup]
    public void Cleanup() => _pipeline.Dispose();

    private static IdPhotoRequest Request(bool includeCompliance) => new("us-visa")
    {
        Background = Background.White,
        Edits = EditConsent.Allow,
        IncludeCompliance = includeCompliance,
    };
}
