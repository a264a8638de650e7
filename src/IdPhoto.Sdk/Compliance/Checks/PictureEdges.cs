namespace IdPhoto.Compliance.Checks;

/// <summary>
/// Where the picture begins and ends in the frame, frame pixels: at the frame's edge, or at the photo's where that lies inside, and then it may
/// run aslant.
/// </summary>
internal readonly struct PictureEdges
{
    private readonly Edge _left;
    private readonly Edge _top;
    private readonly Edge _right;

    public PictureEdges(ComplianceContext context)
    {
        var (width, height) = (context.FrameWidth, context.FrameHeight);
        PhotoPoint[] corners = [new(0, 0), new(width, 0), new(0, height), new(width, height)];

        // The matte's region is stated in the pixels of the photo as taken, in both phases.
        var map = context.PersonToPhoto.Then(context.ToFrame);
        _left = Edge.Of(-map.M11, -map.M21, context.Shortfall.Left, corners);
        _top = Edge.Of(-map.M12, -map.M22, context.Shortfall.Top, corners);
        _right = Edge.Of(map.M11, map.M21, context.Shortfall.Right, corners);
        FrameWidth = width;
    }

    private double FrameWidth { get; }

    /// <summary>The upper end of a column.</summary>
    public double TopAt(double x) => _top.Cuts ? Math.Max(0, (_top.Reach - (_top.X * x)) / _top.Y) : 0;

    /// <summary>The left end of a row.</summary>
    public double LeftAt(double y) => _left.Cuts ? Math.Max(0, (_left.Reach - (_left.Y * y)) / _left.X) : 0;

    /// <summary>The right end of a row.</summary>
    public double RightAt(double y) => _right.Cuts ? Math.Min(FrameWidth, (_right.Reach - (_right.Y * y)) / _right.X) : FrameWidth;

    // The photo's edge by its outward normal: picture is where X·x + Y·y ≤ Reach. The frame's corner farthest out lies beyond it by the shortfall.
    private readonly record struct Edge(double X, double Y, double Reach, bool Cuts)
    {
        public static Edge Of(double x, double y, double missing, PhotoPoint[] corners)
        {
            var length = Math.Sqrt((x * x) + (y * y));
            var (nx, ny) = (x / length, y / length);
            return new(nx, ny, corners.Max(c => (nx * c.X) + (ny * c.Y)) - missing, missing >= 0.5);
        }
    }
}
