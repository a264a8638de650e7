using IdPhoto.Geometry;
using IdPhoto.Matting;

namespace IdPhoto.Pipeline;

/// <summary>What lies in the frame but not on the photo: no pixel is invented there.</summary>
internal static class CanvasExtension
{
    /// <summary>Paints it with the document's background colour.</summary>
    public static void Fill(PhotoImage picture, CropPlan plan, PhotoImage source, Rgb colour) =>
        ForEachOutside(plan, source, (x, y) =>
        {
            var pixel = picture.Row(y).Slice(x * PhotoImage.Channels, PhotoImage.Channels);
            (pixel[0], pixel[1], pixel[2]) = (colour.R, colour.G, colour.B);
        });

    /// <summary>Makes it background.</summary>
    public static void Clear(Matte matte, CropPlan plan, PhotoImage source) =>
        ForEachOutside(plan, source, (x, y) => matte.Row(y)[x] = 0);

    private static void ForEachOutside(CropPlan plan, PhotoImage source, Action<int, int> visit)
    {
        if (!plan.Shortfall.Any)
        {
            return;
        }

        var back = plan.Transform.Invert();
        for (var y = 0; y < plan.Height; y++)
        {
            for (var x = 0; x < plan.Width; x++)
            {
                var p = back.Apply(new(x + 0.5, y + 0.5));
                if (p.X < 0 || p.Y < 0 || p.X > source.Width || p.Y > source.Height)
                {
                    visit(x, y);
                }
            }
        }
    }
}
