using IdPhoto.Detection;
using IdPhoto.Geometry;
using IdPhoto.Imaging;
using IdPhoto.Landmarks;

namespace IdPhoto.Pipeline;

/// <summary>
/// Decodes the upload, finds the face and its landmarks. The photo is decoded no larger than the output is likely to need; where the face
/// turns out to be too small for that, it is decoded again.
/// </summary>
internal sealed class PortraitFinder(IFaceDetector detector, IFaceLandmarker landmarker)
{
    private readonly UprightFinder _faces = new(detector, landmarker);

    public async ValueTask<Portrait> FindAsync(IPhotoSource source, PhotoNeeds needs, StageClock clock, CancellationToken cancellationToken)
    {
        var upload = clock.Run(Stage.Decode, () => source.Decode(needs.LongSide));
        var upright = upload.Image;
        try
        {
            var found = await clock.RunAsync(Stage.Detect, () => _faces.FindAsync(upload.Image, needs.MayTurn, cancellationToken)).ConfigureAwait(false);
            var face = found.Select(needs.Faces, 1 / upload.Scale);
            upright = Turn(upload.Image, found.Turn);
            var landmarks = await LocateAsync(upright, face, clock, cancellationToken).ConfigureAwait(false);
            var portrait = new Portrait(upload, source.Bytes, upright, found.Turn, [face.Box, .. found.Others(face)], landmarks);
            return IsLargeEnough(portrait, needs) ? portrait : await EnlargeAsync(portrait, face, source, clock, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            upright.Dispose();
            upload.Dispose();
            throw;
        }
    }

    private static bool IsLargeEnough(Portrait portrait, PhotoNeeds needs)
    {
        if (portrait.Upload.Scale >= 1)
        {
            return true;
        }

        var head = HeadFrame.Of(portrait.Landmarks);
        var pixels = head.ToHead(portrait.Landmarks.Chin).Y - HeadMeasurer.EstimateCrown(portrait.Landmarks, head);
        return needs.AreMetBy(pixels);
    }

    private async ValueTask<Portrait> EnlargeAsync(
        Portrait small, Face face, IPhotoSource source, StageClock clock, CancellationToken cancellationToken)
    {
        using (small)
        {
            var upload = clock.Run(Stage.Decode, () => source.Decode(int.MaxValue));
            var upright = upload.Image;
            try
            {
                upright = Turn(upload.Image, small.Turn);
                var scale = (double)upright.Width / small.Photo.Width;
                var enlarged = face.Scale(scale);
                var landmarks = await LocateAsync(upright, enlarged, clock, cancellationToken).ConfigureAwait(false);
                return new Portrait(upload, source.Bytes, upright, small.Turn, [.. small.Faces.Select(box => box.Scale(scale))], landmarks);
            }
            catch
            {
                upright.Dispose();
                upload.Dispose();
                throw;
            }
        }
    }

    private ValueTask<FaceLandmarks> LocateAsync(PhotoImage photo, Face face, StageClock clock, CancellationToken cancellationToken) =>
        clock.RunAsync(Stage.Landmarks, () => landmarker.LocateAsync(photo, face, cancellationToken));

    private static PhotoImage Turn(PhotoImage photo, QuarterTurn turn) => turn == QuarterTurn.None ? photo : turn.Apply(photo);
}
