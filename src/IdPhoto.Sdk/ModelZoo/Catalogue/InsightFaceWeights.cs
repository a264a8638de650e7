namespace IdPhoto.ModelZoo.Catalogue;

/// <summary>InsightFace's packs: archives with a detector (SCRFD), landmarks and face recognition. This library reads none of them.</summary>
internal static class InsightFaceWeights
{
    private const string Release = "https://github.com/deepinsight/insightface/releases/download/v0.7/";

    public static IReadOnlyList<ModelDescriptor> All { get; } =
    [
        Pack("buffalo_l", bytes: null, "80ffe37d8a5940d59a7384c201a2a38d4741f2f3c51eef46ebb28218a7b0ca2f"),
        Pack("buffalo_m", bytes: null, "d98264bd8f2dc75cbc2ddce2a14e636e02bb857b3051c234b737bf3b614edca9"),
        Pack("buffalo_s", bytes: null, "d85a87f503f691807cd8bb97128bdf7a0660326cd9cd02657127fa978bab8b5e"),
        Pack("buffalo_sc", 14_969_382, "57d31b56b6ffa911c8a73cfc1707c73cab76efe7f13b675a05223bf42de47c72"),
        Pack("antelopev2", bytes: null, "8e182f14fc6e80b3bfa375b33eb6cff7ee05d8ef7633e738d1c89021dcf0c5c5"),
    ];

    private static ModelDescriptor Pack(string pack, long? bytes, string sha256) => new()
    {
        Name = "insightface-" + pack.Replace('_', '-'),
        FileName = $"{pack}.zip",
        Task = ModelTask.FaceRecognition,
        Licence = "InsightFace (non-commercial research only)",
        CommercialUse = CommercialUse.Forbidden,
        Origin = "deepinsight/insightface",
        Url = new($"{Release}{pack}.zip"),
        Bytes = bytes,
        Sha256 = sha256,
        Contract = "a ZIP archive of several models; not used by this library",
    };
}
