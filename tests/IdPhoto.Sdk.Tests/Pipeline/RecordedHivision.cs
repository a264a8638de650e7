using IdPhoto.Geometry;
using IdPhoto.Geometry.Hivision;

namespace IdPhoto.Tests.Pipeline;

/// <summary>HivisionIDPhotos' planner; keeps what the pipeline gave it and what it made of it.</summary>
internal sealed class RecordedHivision : ICropPlanner
{
    private readonly HivisionCropPlanner _planner = new();

    public HeadMeasurements? Head { get; private set; }

    public CropPlan? Plan { get; private set; }

    /// <summary>The part of the matte that the pipeline had made.</summary>
    public PhotoBox Matted { get; private set; }

    /// <summary>The first window for the face box that the pipeline found.</summary>
    public HivisionWindow First => HivisionCrop.FirstWindow(Head!.FaceBox!.Value, new(Plan!.Width, Plan.Height));

    /// <summary>What the finished photo shows, photo pixels.</summary>
    public PhotoBox Frame
    {
        get
        {
            var back = Plan!.Transform.Invert();
            var (corner, far) = (back.Apply(new(0, 0)), back.Apply(new(Plan.Width, Plan.Height)));
            return PhotoBox.FromEdges(corner.X, corner.Y, far.X, far.Y);
        }
    }

    bool ICropPlanner.NeedsWholePhoto => _planner.NeedsWholePhoto;

    CropPlan ICropPlanner.Plan(HeadMeasurements head, PhotoTemplate template, TemplateTarget target)
    {
        // The matte is disposed after the photo is made.
        (Head, Matted) = (head, head.Person!.Region);
        return Plan = _planner.Plan(head, template, target);
    }
}
