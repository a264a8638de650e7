using System.Buffers;
using IdPhoto.Compliance.Colours;
using IdPhoto.Imaging;

namespace IdPhoto.Compliance.Regions;

/// <summary>
/// What is certainly background on an aligned portrait and inside the frame, in squares of 4 × 4 pixels: averaging takes the sensor's
/// grain away, and on a print of 35 × 45 mm a square is less than half a millimetre wide.
/// </summary>
internal sealed class BackgroundCells
{
    /// <summary>Side of a cell, pixels of the aligned portrait.</summary>
    public const int CellSize = 4;

    /// <summary>Cells along a side of the aligned portrait.</summary>
    public const int GridSize = AlignedPortrait.Size / CellSize;

    /// <summary>Why a check that found too few cells was not made.</summary>
    public const string TooFew = "Too little background is visible, or it is not known what is background.";

    // A quarter of a square with the eyes' distance as its side.
    private const int Enough = 200;

    // Below this opacity a pixel counts as background.
    private const float MaxOpacity = 0.05f;

    // Soft hair and the matte's error: a tenth of the distance of the eyes, about 6 mm of the head.
    private const float Margin = 12;

    private BackgroundCells(BackgroundCell[] all) => All = all;

    /// <summary>The cells, row after row.</summary>
    public BackgroundCell[] All { get; }

    /// <summary>Whether there are enough to say anything.</summary>
    public bool AreEnough => All.Length >= Enough;

    /// <summary>Finds the cells of a picture.</summary>
    public static BackgroundCells Of(ComplianceContext context)
    {
        var portrait = context.Portrait;
        var distance = ArrayPool<float>.Shared.Rent(GridSize * GridSize);
        PersonDistance.Measure(portrait.PersonValues, CellSize, MaxOpacity, distance.AsSpan(0, GridSize * GridSize));
        var toFrame = portrait.FromPhoto.Invert().Then(context.ToFrame);
        var (cells, count) = (ArrayPool<BackgroundCell>.Shared.Rent(GridSize * GridSize), 0);
        for (var y = 0; y < GridSize; y++)
        {
            for (var x = 0; x < GridSize; x++)
            {
                var away = distance[(y * GridSize) + x];
                if (away > Margin && IsKnown(portrait.PersonValues, x, y) && InFrame(context, toFrame, x, y))
                {
                    cells[count++] = new(x, y, away, Mean(portrait.Image, x * CellSize, y * CellSize));
                }
            }
        }

        var all = cells[..count];
        ArrayPool<float>.Shared.Return(distance);
        ArrayPool<BackgroundCell>.Shared.Return(cells);
        return new(all);
    }

    private static bool IsKnown(ReadOnlySpan<float> person, int x, int y)
    {
        var first = (y * CellSize * AlignedPortrait.Size) + (x * CellSize);
        var last = first + ((CellSize - 1) * (AlignedPortrait.Size + 1));
        return !float.IsNaN(person[first]) && !float.IsNaN(person[last]);
    }

    private static bool InFrame(ComplianceContext context, AffineTransform toFrame, int x, int y)
    {
        var p = toFrame.Apply(new((x + 0.5) * CellSize, (y + 0.5) * CellSize));
        return p.X >= 0 && p.Y >= 0 && p.X <= context.FrameWidth && p.Y <= context.FrameHeight;
    }

    private static LabColour Mean(PhotoImage image, int left, int top)
    {
        var (r, g, b) = (0, 0, 0);
        for (var y = top; y < top + CellSize; y++)
        {
            var row = image.Row(y).Slice(left * PhotoImage.Channels, CellSize * PhotoImage.Channels);
            for (var i = 0; i < row.Length; i += PhotoImage.Channels)
            {
                (r, g, b) = (r + row[i], g + row[i + 1], b + row[i + 2]);
            }
        }

        const int Count = CellSize * CellSize;
        const int Half = Count / 2;
        return LabColour.Of(new((byte)((r + Half) / Count), (byte)((g + Half) / Count), (byte)((b + Half) / Count)));
    }
}
