using System.Runtime.Intrinsics;

namespace IdPhoto.Composition;

/// <summary>A place between the pixels of a small grid: the four around it and how much each counts.</summary>
/// <param name="Corner">The upper left one's number.</param>
/// <param name="Right">The step to its right neighbour, 0 at the border.</param>
/// <param name="Below">The step to the one below, 0 at the border.</param>
/// <param name="X">How far to the right the place lies, 0 to 1.</param>
/// <param name="Y">How far down.</param>
internal readonly record struct GridPoint(int Corner, int Right, int Below, float X, float Y)
{
    /// <summary>The place of a pixel's centre.</summary>
    /// <param name="x">The pixel's column.</param>
    /// <param name="y">Its row.</param>
    /// <param name="scaleX">Grid columns over picture columns.</param>
    /// <param name="scaleY">Grid rows over picture rows.</param>
    /// <param name="width">The grid's columns.</param>
    /// <param name="height">The grid's rows.</param>
    public static GridPoint Of(int x, int y, float scaleX, float scaleY, int width, int height)
    {
        var column = Math.Clamp(((x + 0.5f) * scaleX) - 0.5f, 0, width - 1);
        var row = Math.Clamp(((y + 0.5f) * scaleY) - 0.5f, 0, height - 1);
        var (left, top) = ((int)column, (int)row);
        return new((top * width) + left, left + 1 < width ? 1 : 0, top + 1 < height ? width : 0, column - left, row - top);
    }

    /// <summary>Whether the fourth plane, which is never negative, is above 0 at any of the four.</summary>
    public bool Any(ReadOnlySpan<Vector128<float>> grid) =>
        (grid[Corner] + grid[Corner + Right] + grid[Corner + Below] + grid[Corner + Below + Right]).GetElement(3) > 0;

    /// <summary>The value at the place, bilinear.</summary>
    public Vector128<float> Sample(ReadOnlySpan<Vector128<float>> grid)
    {
        var top = grid[Corner] + ((grid[Corner + Right] - grid[Corner]) * X);
        var bottom = grid[Corner + Below] + ((grid[Corner + Below + Right] - grid[Corner + Below]) * X);
        return top + ((bottom - top) * Y);
    }
}
