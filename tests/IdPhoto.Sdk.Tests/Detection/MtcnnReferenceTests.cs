namespace IdPhoto.Tests.Detection;

/// <summary>
/// MTCNN as HivisionIDPhotos runs it (half the photo's size, scores of 0.8) against values of mtcnn-runtime on that project's picture
/// test1, which is webp-named-jpg.jpg: contracts §15.2, row "network sees RGB". Within 0.5 px: another decoder moves pixels by 1 of 255.
/// </summary>
public sealed class MtcnnReferenceTests
{
    [Fact]
    public async Task Finds_what_mtcnn_runtime_finds_in_its_picture()
    {
        var face = await Portraits.OnlyFaceAsync(FaceDetectors.Mtcnn, Portraits.ModelPath("mtcnn"), "webp-named-jpg.jpg");

        Assert.Equal(0.99995, face.Score, 0.0001);
        Assert.Equal(268.24, face.Box.X, 0.5);
        Assert.Equal(373.40, face.Box.Y, 0.5);
        Assert.Equal(273.69, face.Box.Width, 0.5);
        Assert.Equal(364.10, face.Box.Height, 0.5);
        Assert.Equal(2 * 171.25, face.Points.ImageLeftEye.X, 0.5);
        Assert.Equal(2 * 257.58, face.Points.ImageLeftEye.Y, 0.5);
        Assert.Equal(2 * 234.92, face.Points.ImageRightEye.X, 0.5);
        Assert.Equal(2 * 256.25, face.Points.ImageRightEye.Y, 0.5);
        Assert.Equal(-1.19, face.RollDegrees, 0.05);
    }

    // The same shift of colours that HivisionIDPhotos' own user interface makes.
    [Fact]
    public async Task Reads_roll_and_score_as_mtcnn_runtime_where_red_and_blue_are_swapped()
    {
        using var photo = Portraits.Load("webp-named-jpg.jpg");
        using var swapped = PhotoImage.FromPixels(photo.Pixels, photo.Width, photo.Height, photo.Width * 3, PixelFormat.Bgr24);
        using var detector = (IDisposable)Portraits.Detector(FaceDetectors.Mtcnn, Portraits.ModelPath("mtcnn"));

        var face = Assert.Single(await ((IdPhoto.Detection.IFaceDetector)detector).DetectAsync(swapped, TestContext.Current.CancellationToken));

        Assert.Equal(0.99860, face.Score, 0.001);
        Assert.Equal(-0.95, face.RollDegrees, 0.1);
    }
}
