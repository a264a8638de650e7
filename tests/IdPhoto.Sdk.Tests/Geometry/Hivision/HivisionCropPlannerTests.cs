using IdPhoto.Geometry;
using IdPhoto.Geometry.Hivision;
using IdPhoto.Matting;
using IdPhoto.Tests.Matting;
using Microsoft.Extensions.DependencyInjection;

namespace IdPhoto.Tests.Geometry.Hivision;

/// <summary>The planner: the crop as one map, what the photo lacks, what the document would have asked.</summary>
public sealed class HivisionCropPlannerTests
{
    // Rounding of a few double operations on coordinates of some thousand pixels.
    private const double Exact = 1e-9;

    private static readonly PhotoTemplate OneInch = Documents.Millimetres("one-inch", 25, 35, 295, 413, (10, 30));

    private static readonly PhotoBox Face = new(900, 900, 200, 280);

    [Fact]
    public void The_map_takes_the_frame_to_the_whole_output()
    {
        using var matte = Person(2000, 2000);
        var head = Head(matte, 2000, 2000);
        var plan = new HivisionCropPlanner().Plan(head, OneInch, OneInch.Print!);
        var crop = HivisionCrop.Plan(Face, HivisionPicture.Of(2000, 2000).AlphaOf(matte), 2000, 2000, new(295, 413));

        Assert.Equal((295, 413), (plan.Width, plan.Height));
        AssertPoint(new(0, 0), plan.Transform.Apply(new(crop.Frame.X1, crop.Frame.Y1)));
        AssertPoint(new(295, 413), plan.Transform.Apply(new(crop.Frame.X2, crop.Frame.Y2)));
        Assert.Equal((0, 0), (plan.Transform.M12, plan.Transform.M21));

        // The two scales differ by the window's rounding and are not evened out: both cover the output exactly.
        Assert.Equal(295.0 / crop.Frame.Width, plan.Transform.M11, Exact);
        Assert.Equal(413.0 / crop.Frame.Height, plan.Transform.M22, Exact);
        Assert.InRange(plan.Transform.M11 / plan.Transform.M22, 0.99, 1.01);
    }

    [Fact]
    public void A_larger_photo_is_planned_at_2000_pixels_and_rendered_from_all_of_them()
    {
        using var small = Person(2000, 2000);
        using var large = Mattes.Draw(small.Width, small.Height, new(0, 0, 4000, 4000), (x, y) => small.Alpha[((int)y * small.Width) + (int)x]);
        var planner = new HivisionCropPlanner();
        var expected = planner.Plan(Head(small, 2000, 2000), OneInch, OneInch.Print!);
        var plan = planner.Plan(Head(large, 4000, 4000) with { FaceBox = Face.Scale(2) }, OneInch, OneInch.Print!);

        AssertPoint(expected.Transform.Apply(new(1000, 1100)), plan.Transform.Apply(new(2000, 2200)));
        Assert.Equal(expected.Scale / 2, plan.Scale, Exact);
    }

    [Theory]
    [InlineData(6.0, true, -6.0)]
    [InlineData(6.0, false, 0)]
    [InlineData(1.9, true, 0)]
    public void The_face_is_levelled_on_wish_and_above_two_degrees(double roll, bool align, double turn)
    {
        using var matte = Person(2000, 2000);
        var head = Head(matte, 2000, 2000) with { RollDegrees = roll };
        var plan = new HivisionCropPlanner(new() { FaceAlignment = align }).Plan(head, OneInch, OneInch.Print!);

        // The stretch that follows the turn bends the angle by less than a percent of it.
        Assert.Equal(turn, Math.Atan2(plan.Transform.M21, plan.Transform.M11) * 180 / Math.PI, 0.06);
    }

    [Fact]
    public void What_lies_outside_the_photo_is_reported()
    {
        // The photo ends 40 rows above the hair: the window asks for more.
        using var matte = Person(2000, 2000, top: 40);
        var head = Head(matte, 2000, 2000) with { FaceBox = new(900, 140, 200, 280) };
        var plan = new HivisionCropPlanner().Plan(head, OneInch, OneInch.Print!);
        var corner = plan.Transform.Invert().Apply(new(0, 0));

        Assert.InRange(corner.Y, -1000, -1);
        Assert.Equal(-corner.Y * plan.Transform.M22, plan.Shortfall.Top, 1e-6);
        Assert.Equal((0, 0, 0), (plan.Shortfall.Left, plan.Shortfall.Right, plan.Shortfall.Bottom));
    }

    [Fact]
    public void Rules_that_the_crop_breaks_are_named()
    {
        using var matte = Person(2000, 2000);
        var head = Head(matte, 2000, 2000);
        var strict = Documents.Millimetres("strict", 25, 35, 295, 413, (33, 34), eyeLine: (1, 2));
        var plan = new HivisionCropPlanner().Plan(head, strict, strict.Print!);
        var height = plan.Transform.M22 * (head.Chin.Y - head.Crown.Y) * 35 / 413;
        var eyes = 35 - (plan.Transform.Apply(head.MidlineAtEyes).Y * 35 / 413);

        Assert.Equal(
            [
                FormattableString.Invariant($"Head height is {height:F1} mm; the document allows 33.0 to 34.0 mm."),
                FormattableString.Invariant($"Eye line is {eyes:F1} mm; the document allows 1.0 to 2.0 mm."),
            ],
            plan.Conflicts);
        Assert.Empty(new HivisionCropPlanner().Plan(head, OneInch, OneInch.Print!).Conflicts);
    }

    [Fact]
    public void Without_a_face_box_or_a_matte_it_says_what_it_needs()
    {
        using var matte = Person(500, 500);
        var planner = new HivisionCropPlanner();
        foreach (var head in new[] { Head(matte, 500, 500) with { FaceBox = null }, Head(matte, 500, 500) with { Person = null } })
        {
            var error = Assert.Throws<ArgumentException>("head", () => planner.Plan(head, OneInch, OneInch.Print!));
            Assert.Contains("FaceBox and Person", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(null, 0.2)]
    [InlineData(0.4, 0.4)]
    public void The_container_gives_it_options_where_it_has_them(double? registered, double expected)
    {
        var services = new ServiceCollection();
        services.AddIdPhoto().UseCropPlanner<HivisionCropPlanner>();
        if (registered is { } ratio)
        {
            services.AddSingleton(new HivisionCropOptions { HeadMeasureRatio = ratio });
        }

        using var provider = services.BuildServiceProvider();
        using var matte = Person(2000, 2000);
        var plan = provider.GetRequiredService<ICropPlanner>().Plan(Head(matte, 2000, 2000), OneInch, OneInch.Print!);
        var same = new HivisionCropPlanner(new() { HeadMeasureRatio = expected }).Plan(Head(matte, 2000, 2000), OneInch, OneInch.Print!);

        Assert.Equal(same.Transform, plan.Transform);
    }

    // A head from row `top`, 250 wide and 350 tall, over shoulders 700 wide that reach the lower edge; one matte pixel for four.
    private static Matte Person(int width, int height, int top = 800) => Mattes.Draw(
        width / 4,
        height / 4,
        new(0, 0, width, height),
        (mx, my) =>
        {
            var (x, y) = (mx * 4, my * 4);
            var (hx, hy) = ((x - 1000) / 125, (y - top - 175) / 175);
            return (hx * hx) + (hy * hy) <= 1 || (y > top + 330 && Math.Abs(x - 1000) < 350) ? 1 : 0;
        });

    private static HeadMeasurements Head(Matte matte, int width, int height) =>
        new SyntheticHead { Eyes = new(1000, 980), Crown = 160, Hair = 180, Chin = 160, PhotoWidth = width, PhotoHeight = height }.Measure() with
        {
            FaceBox = Face,
            Person = matte,
        };

    private static void AssertPoint(PhotoPoint expected, PhotoPoint actual)
    {
        Assert.Equal(expected.X, actual.X, Exact);
        Assert.Equal(expected.Y, actual.Y, Exact);
    }
}
