using BenchmarkDotNet.Attributes;
using IdPhoto.Composition;
using IdPhoto.DependencyInjection;
using IdPhoto.Detection;
using IdPhoto.Export;
using IdPhoto.Geometry;
using IdPhoto.Imaging;
using IdPhoto.Landmarks;
using IdPhoto.Matting;
using IdPhoto.Matting.Refinement;
using IdPhoto.Templates;
using Microsoft.Extensions.Logging.Abstractions;

namespace IdPhoto.Benchmarks;

/// <summary>Each stage alone, on a 12-megapixel upload for a 600×600 photo.</summary>
[MemoryDiagnoser]
public class StageBenchmarks : IDisposable
{
    private readonly byte[] _file = Uploads.TwelveMegapixels();
    private readonly PhotoDecoder _decoder = new(new PhotoLimits());
    private readonly PhotoEncoder _encoder = new();
    private readonly IFaceDetector _detector = DefaultParts.Detector(new IdPhotoOptions(), NullLogger.Instance);
    private readonly IFaceLandmarker _landmarker = DefaultParts.Landmarker(new IdPhotoOptions(), NullLogger.Instance);
    private readonly IMattingModel _matting = DefaultParts.Matting(MattingModels.Selfie, path: null, new IdPhotoOptions(), NullLogger.Instance);
    private readonly TemplateCropPlanner _planner = new();
    private readonly BackgroundComposer _composer = new();
    private readonly PhotoTemplate _template = new TemplateCatalogue().Find(new TemplateQuery { Text = "us-visa" }).First();
    private PhotoImage _photo = null!;
    private Face _face = null!;
    private FaceLandmarks _landmarks = null!;
    private PhotoBox _region;
    private Matte _matte = null!;
    private HeadMeasurements _head = null!;
    private CropPlan _plan = null!;
    private PhotoImage _frame = null!;
    private Matte _refined = null!;
    private PhotoImage _finished = null!;

    private TemplateTarget Target => _template.Resolve(PhotoTarget.Default);

    /// <summary>Runs the stages once, each on the result of those before.</summary>
    [GlobalSetup]
    public async Task SetupAsync()
    {
        _photo = _decoder.Decode(_file, 1500).Image;
        _face = (await _detector.DetectAsync(_photo))[0];
        _landmarks = await _landmarker.LocateAsync(_photo, _face);
        _region = PortraitRegion.For(_landmarks, _template, Target, _photo);
        _matte = (await _matting.ComputeAsync([new MattingInput(_photo, _region)]))[0];
        _head = HeadMeasurer.Measure(_landmarks, _matte, _photo, _face.Box);
        _plan = _planner.Plan(_head, _template, Target);
        _frame = new PhotoImage(_plan.Width, _plan.Height);
        _finished = new PhotoImage(_plan.Width, _plan.Height);
        Resampler.Warp(_photo, _plan.Transform, _frame, ResampleFilter.Cubic);
        _refined = MatteRefiner.Refine(_matte, _plan.Transform, _frame, MatteQuality.Balanced);
        _composer.Compose(_frame, _refined, Background.White, _finished);
    }

    /// <summary>12-megapixel JPEG, shrunk while loading.</summary>
    [Benchmark]
    public void Decode() => _decoder.Decode(_file, 1500).Dispose();

    /// <summary>12-megapixel JPEG in full.</summary>
    [Benchmark]
    public void DecodeInFull() => _decoder.Decode(_file).Dispose();

    /// <summary>BlazeFace full range.</summary>
    [Benchmark]
    public ValueTask<IReadOnlyList<Face>> Detect() => _detector.DetectAsync(_photo);

    /// <summary>Face mesh, two passes.</summary>
    [Benchmark]
    public ValueTask<FaceLandmarks> Landmarks() => _landmarker.LocateAsync(_photo, _face);

    /// <summary>Selfie segmentation.</summary>
    [Benchmark]
    public async Task Matting() => (await _matting.ComputeAsync([new MattingInput(_photo, _region)]))[0].Dispose();

    /// <summary>Head measures and crop plan.</summary>
    [Benchmark]
    public CropPlan Plan() => _planner.Plan(HeadMeasurer.Measure(_landmarks, _matte, _photo, _face.Box), _template, Target);

    /// <summary>The photo through its similarity.</summary>
    [Benchmark]
    public void Render() => Resampler.Warp(_photo, _plan.Transform, _frame, ResampleFilter.Cubic);

    /// <summary>The matte's edge, as by default.</summary>
    [Benchmark]
    public void Refine() => MatteRefiner.Refine(_matte, _plan.Transform, _frame, MatteQuality.Balanced).Dispose();

    /// <summary>The same for previews: colour evidence and guided filter.</summary>
    [Benchmark]
    public void RefineFast() => MatteRefiner.Refine(_matte, _plan.Transform, _frame, MatteQuality.Fast).Dispose();

    /// <summary>Foreground colours and blend.</summary>
    [Benchmark]
    public void Compose() => _composer.Compose(_frame, _refined, Background.White, _finished);

    /// <summary>JPEG within 240 KB.</summary>
    [Benchmark]
    public EncodedPhoto Encode() => _encoder.Encode(_finished, new EncodeSettings { Format = PhotoFormat.Jpeg, Dpi = 300, MaxKilobytes = 240 });

    /// <summary>Returns the buffers.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        _photo.Dispose();
        _matte.Dispose();
        _frame.Dispose();
        _refined.Dispose();
        _finished.Dispose();
        GC.SuppressFinalize(this);
    }
}
