using System.Net;
using IdPhoto.Detection;
using IdPhoto.ModelZoo;
using Microsoft.Extensions.DependencyInjection;

namespace IdPhoto.Tests.Detection;

/// <summary>Detectors come from where matting models come from, by the catalogue's facts.</summary>
public sealed class DetectorSourceTests : IDisposable
{
    private static readonly string[] Mtcnn = ["mtcnn_pnet.onnx", "mtcnn_rnet.onnx", "mtcnn_onet.onnx"];

    private readonly string _folder = Directory.CreateTempSubdirectory("idphoto-detectors").FullName;

    public static TheoryData<string, string> Choices => new()
    {
        { "blazeface", "blazeface-full-range blazeface-short-range" },
        { "blazeface-front", "blazeface-short-range" },
        { "blazeface-back", "blazeface-back" },
        { "retinaface", "retinaface" },
        { "retinaface-resnet50", "retinaface-resnet50" },
        { "yunet", "yunet" },
        { "mtcnn", "mtcnn-pnet mtcnn-rnet mtcnn-onet" },
    };

    [Theory]
    [MemberData(nameof(Choices))]
    public void A_detectors_files_are_rows_of_the_catalogue(string detector, string models)
    {
        FaceDetectorChoice[] all =
        [
            FaceDetectors.BlazeFace, FaceDetectors.BlazeFaceFront, FaceDetectors.BlazeFaceBack, FaceDetectors.RetinaFace,
            FaceDetectors.RetinaFaceResNet50, FaceDetectors.YuNet, FaceDetectors.Mtcnn,
        ];

        Assert.Equal(models.Split(' ').Select(ModelCatalog.Get), all.Single(choice => choice.Name == detector).Models);
    }

    [Fact]
    public void Without_a_path_the_files_are_fetched_once_and_kept()
    {
        var web = new Web(Mtcnn.ToDictionary(name => name["mtcnn_".Length..], name => File.ReadAllBytes(SharedAssets.Model(name)), StringComparer.Ordinal));
        using var client = new HttpClient(web);
        using var store = new ModelStore(new ModelStoreOptions { CacheFolder = _folder }, () => client);

        var fetched = DetectorFiles.Open(FaceDetectors.Mtcnn.Models, path: null, [], store);
        var kept = DetectorFiles.Open(FaceDetectors.Mtcnn.Models, path: null, [], store);

        Assert.Equal((Published, Published), (Hashes(fetched), Hashes(kept)));
        Assert.Equal(["pnet.onnx", "rnet.onnx", "onet.onnx"], web.Asked);
    }

    [Fact]
    public void A_file_in_the_cache_folder_is_held_to_the_catalogues_checksum()
    {
        using var store = new ModelStore(new ModelStoreOptions { CacheFolder = _folder, Offline = true });
        File.WriteAllText(store.PathOf(ModelCatalog.Get("yunet")), "another file");

        Assert.Equal(IdPhotoErrorCode.ModelChecksumMismatch, Fails(() => DetectorFiles.Open(FaceDetectors.YuNet.Models, path: null, [], store)));
    }

    [Fact]
    public void The_exports_of_mtcnn_runtime_are_found_by_their_names()
    {
        foreach (var name in Mtcnn)
        {
            File.Copy(SharedAssets.Model(name), Path.Combine(_folder, name["mtcnn_".Length..]));
        }

        using var store = new ModelStore(new ModelStoreOptions { Offline = true });
        var files = DetectorFiles.Open(FaceDetectors.Mtcnn.Models, _folder, [], store);

        Assert.Equal(Published, Hashes(files));
    }

    [Fact]
    public void A_checksum_that_the_host_states_is_compared()
    {
        // The catalogue's YuNet is of May 2026: the older one is taken as it is, or by its own checksum, and refused under another.
        var path = SharedAssets.Model("face_detection_yunet_2023mar.onnx");
        var own = ModelCatalog.Get("yunet-2023").Sha256!;

        using var plain = new ServiceCollection().AddIdPhoto().UseFaceDetector(FaceDetectors.YuNet, path).Services.BuildServiceProvider();
        using var stated = new ServiceCollection().AddIdPhoto().UseFaceDetector(FaceDetectors.YuNet, path, own).Services.BuildServiceProvider();
        using var other = new ServiceCollection().AddIdPhoto().UseFaceDetector(FaceDetectors.YuNet, path, new string('0', 64)).Services.BuildServiceProvider();

        Assert.Equal((own, own), (HashOf(plain), HashOf(stated)));
        Assert.Equal(IdPhotoErrorCode.ModelChecksumMismatch, Fails(() => other.GetRequiredService<IFaceDetector>()));

        static string HashOf(ServiceProvider provider) =>
            Assert.Single(Assert.IsType<IdPhoto.Inference.IModelHost>(provider.GetRequiredService<IFaceDetector>(), exactMatch: false).Models).Sha256;
    }

    [Fact]
    public void Checksums_that_cannot_belong_to_the_files_are_refused_at_once()
    {
        var builder = new ServiceCollection().AddIdPhoto();

        var count = Assert.Throws<ArgumentException>(() => builder.UseFaceDetector(FaceDetectors.Mtcnn, _folder, "00"));
        var path = Assert.Throws<ArgumentException>(() => builder.UseFaceDetector(FaceDetectors.YuNet, path: null, "00"));

        Assert.StartsWith("1 SHA-256 for 3 files: give one for each of the detector's files at a path, or none.", count.Message, StringComparison.Ordinal);
        Assert.StartsWith("1 SHA-256 without a path: ", path.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Published { get; } = string.Join(' ', FaceDetectors.Mtcnn.Models.Select(model => model.Sha256));

    private static string Hashes(IEnumerable<ModelFile> files) => string.Join(' ', files.Select(file => file.Sha256));

    private static IdPhotoErrorCode Fails(Action act) => Assert.Throws<IdPhotoException>(act).Code;

    /// <summary>The internet, with a few files by their last name.</summary>
    private sealed class Web(Dictionary<string, byte[]> files) : HttpMessageHandler
    {
        public List<string> Asked { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var name = request.RequestUri!.Segments[^1];
            Asked.Add(name);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(files[name]) });
        }
    }
}
