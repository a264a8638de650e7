using IdPhoto.Imaging;
using IdPhoto.Tests.Imaging.Resampling;

namespace IdPhoto.Tests.Matting.Models;

/// <summary>Reads back what reached a model's session, and compares each element with its value by the published description.</summary>
/// <param name="graph">Stands for the model.</param>
/// <param name="method">The resizer of the description.</param>
/// <param name="normalise">From a level (0 to 255) of a channel (red, green, blue) to the tensor's value.</param>
internal sealed class ContractCheck(MattingGraph graph, ReferenceResize method, Func<double, int, double> normalise)
{
    /// <summary>Whether the model's output goes through a sigmoid afterwards.</summary>
    public bool IsLogit { get; init; }

    /// <summary>Every how many elements are compared.</summary>
    public int Step { get; init; } = 1;

    /// <summary>What single precision may add.</summary>
    public double Rounding { get; init; } = 1e-5;

    public async Task VerifyAsync(MattingModelChoice choice, PhotoImage photo, int toWidth, int toHeight)
    {
        var region = new PhotoBox(0, 0, photo.Width, photo.Height);
        var levels = 0;
        for (var channel = 0; channel < 3; channel++)
        {
            using var model = graph.Load(choice.Contract, channel);
            using var matte = Assert.Single(await model.ComputeAsync([new(photo, region)], TestContext.Current.CancellationToken));
            Assert.Equal((toWidth, toHeight, region), (matte.Width, matte.Height, matte.Region));
            for (var i = 0; i < matte.Alpha.Length; i += Step)
            {
                var level = Math.Clamp(ReferenceFormulas.At(method, photo, region, toWidth, toHeight, i % toWidth, i / toWidth, channel), 0, 255);
                var expected = Expected(level, channel);
                if (Math.Abs(matte.Alpha[i] - expected) > Rounding)
                {
                    // A level may round the other way where single precision meets a half: rarely, and by one.
                    levels++;
                    var (low, high) = (Math.Min(Expected(level - 1, channel), expected), Math.Max(Expected(level + 1, channel), expected));
                    Assert.InRange(matte.Alpha[i], low - Rounding, high + Rounding);
                }
            }
        }

        Assert.InRange(levels, 0, (method >= ReferenceResize.PillowBilinear ? 0.002 : 0) * 3 * toWidth * toHeight / Step);
    }

    private double Expected(double level, int channel)
    {
        var value = (normalise(level, channel) * graph.Scale) + graph.Shift;
        return IsLogit ? 1 / (1 + Math.Exp(-value)) : value;
    }
}
