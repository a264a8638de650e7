using IdPhoto.Geometry;
using IdPhoto.Geometry.Hivision;

namespace IdPhoto.Tests.Pipeline;

/// <summary>HivisionIDPhotos' crop inside the pipeline: it gets the face box and the matte that it needs.</summary>
public sealed class HivisionPipelineTests
{
    [Fact]
    public async Task Its_frame_is_filled_by_the_person_and_the_face()
    {
        var planner = new Recording();
        await using var pipeline = TestPipeline.Create(parts => parts with { Planner = planner });
        var result = await pipeline.CreateAsync(
            Uploads.Portrait, new IdPhotoRequest("cn-1-inch"), TestContext.Current.CancellationToken);

        var (head, plan) = (planner.Head!, planner.Plan!);
        var face = head.FaceBox!.Value;
        var back = plan.Transform.Invert();
        var (corner, far) = (back.Apply(new(0, 0)), back.Apply(new(plan.Width, plan.Height)));

        Assert.Equal((295, 413), (result.Photo.Width, result.Photo.Height));
        foreach (var eye in new[] { head.ImageLeftEye, head.ImageRightEye })
        {
            Assert.InRange(eye.X, face.X, face.Right);
            Assert.InRange(eye.Y, face.Y, face.Bottom);
        }

        // A fifth of the first window; the second is never larger, and smaller by what stands empty beside the person.
        Assert.InRange(face.Area / ((far.X - corner.X) * (far.Y - corner.Y)), 0.2, 0.3);

        // Photo pixels are the plan's whole pixels: the portrait has 512 × 512, under the 2,000 above which the plan reduces.
        foreach (var edge in new[] { corner.X, corner.Y, far.X, far.Y })
        {
            Assert.Equal(Math.Round(edge), edge, 1e-6);
        }
    }

    private sealed class Recording : ICropPlanner
    {
        private readonly HivisionCropPlanner _planner = new();

        public HeadMeasurements? Head { get; private set; }

        public CropPlan? Plan { get; private set; }

        CropPlan ICropPlanner.Plan(HeadMeasurements head, PhotoTemplate template, TemplateTarget target)
        {
            Head = head;
            return Plan = _planner.Plan(head, template, target);
        }
    }
}
