namespace IdPhoto.ModelZoo.Catalogue;

/// <summary>The models of opencv_zoo. They lie in Git LFS, whose files are served by media.githubusercontent.com.</summary>
internal static class OpenCvZooWeights
{
    private const string Zoo = "https://media.githubusercontent.com/media/opencv/opencv_zoo/";
    private const string YuNet = "models/face_detection_yunet/";
    private const string Wider = "trained on WIDER FACE, a CC BY-NC-ND data set; whether that reaches the weights is unsettled";
    private const string YuNetOutputs = "BGR 0 to 255, no mean, padded right and below → 12 outputs: class, object, box, points for strides 8, 16, 32";

    public static IReadOnlyList<ModelDescriptor> All { get; } =
    [
        // Pinned to the commit that added it; the pin is a third party's citation.
        Face("yunet", "face_detection_yunet_2026may.onnx", 229_738, "ebafce4e3c118d6554634be5c27ab333b4c047a9a8c3faf1d7cf93101c22f0f0") with
        {
            Url = new(Zoo + "47534e27c9851bb1128ccc0102f1145e27f23f98/" + YuNet + "face_detection_yunet_2026may.onnx"),
            Contract = $"1×3×H×W, sides multiples of 32, {YuNetOutputs}",
        },
        Face("yunet-2023", "face_detection_yunet_2023mar.onnx", 232_589, "8f2383e4dd3cfbb4553ea8718107fc0423210dc964f9f4280604804ed2552fa4"),
        Face("yunet-2023-int8", "face_detection_yunet_2023mar_int8.onnx", 100_416, "321aa5a6afabf7ecc46a3d06bfab2b579dc96eb5c3be7edd365fa04502ad9294"),
        Face("yunet-2023-int8bq", "face_detection_yunet_2023mar_int8bq.onnx", 122_489, "49f000ec501fef24739071fc7e68267d32209045b6822c0c72dce1da25726f10"),
        new()
        {
            Name = "pp-humanseg",
            FileName = "human_segmentation_pphumanseg_2023mar.onnx",
            Task = ModelTask.Matting,
            Licence = "Apache-2.0",
            CommercialUse = CommercialUse.Allowed,
            Origin = "PaddleSeg PP-HumanSeg, published by opencv/opencv_zoo",
            Url = new(Zoo + "main/models/human_segmentation_pphumanseg/human_segmentation_pphumanseg_2023mar.onnx"),
            Bytes = 6_163_938,
            Sha256 = "552d8a984054e59b5d773d24b9b12022b22046ceb2bbc4c9aaeaceb36a9ddf24",
            Contract = "1×3×192×192 RGB in [−1, 1], stretched → two channels; softmax, the second is the person",
        },
        new()
        {
            Name = "sface",
            FileName = "face_recognition_sface_2021dec.onnx",
            Task = ModelTask.FaceRecognition,
            Licence = "Apache-2.0",
            CommercialUse = CommercialUse.Allowed,
            Origin = "SFace, published by opencv/opencv_zoo",
            Url = new(Zoo + "main/models/face_recognition_sface/face_recognition_sface_2021dec.onnx"),
            Bytes = 38_696_353,
            Sha256 = "0ba9fbfa01b5270c96627c4ef784da859931e02f04419c829e83484087c34e79",
            Contract = "not used by this library",
        },
    ];

    private static ModelDescriptor Face(string name, string fileName, long bytes, string sha256) => new()
    {
        Name = name,
        FileName = fileName,
        Task = ModelTask.FaceDetection,
        Licence = "MIT",
        LicenceNote = Wider,
        CommercialUse = CommercialUse.Allowed,
        Origin = "ShiqiYu/libfacedetection, published by opencv/opencv_zoo",
        Url = new(Zoo + "main/" + YuNet + fileName),
        Bytes = bytes,
        Sha256 = sha256,
        Contract = $"1×3×640×640, {YuNetOutputs}",
    };
}
