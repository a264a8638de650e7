using IdPhoto.Compliance;
using IdPhoto.Tests.Geometry;
using IdPhoto.Tests.Matting;

namespace IdPhoto.Tests.Compliance.Checks;

/// <summary>A person, a disc of radius 150 about the drawn face, before a painted wall.</summary>
internal static class BackgroundScene
{
    public const int PersonRadius = 150;

    public static ComplianceResult Find(string id, Func<int, int, Rgb> wall, PhotoTemplate? template = null, double radius = PersonRadius)
    {
        using var photo = DrawnFace.Paint(wall);
        using var person = Mattes.Draw(DrawnFace.Side, (x, y) => Mattes.Disc(x, y, 308, 300, radius, softness: 4));
        var document = template ?? Documents.SchengenVisa;
        using var context = new ComplianceContext
        {
            Phase = CompliancePhase.Finished,
            Template = document,
            Target = document.Print!,
            Photo = photo,
            Landmarks = DrawnFace.Landmarks,
            Head = new SyntheticHead { Eyes = new(307.5, 272), Crown = 120, Hair = 130, Chin = 150 }.Measure(),
            Faces = [new(180, 170, 250, 300)],
            Person = person,
            FrameWidth = DrawnFace.Side,
            FrameHeight = DrawnFace.Side,
        };
        return Finding.Of(id, context);
    }
}
