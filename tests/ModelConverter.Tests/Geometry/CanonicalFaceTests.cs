namespace IdPhoto.ModelConverter.Tests.Geometry;

/// <summary>models/canonical_face.csv: facts that hold for any face, and MediaPipe's for the points that the fit uses.</summary>
public sealed class CanonicalFaceTests
{
    private static readonly double[][] Rows =
    [
        .. File.ReadLines(RepositoryRoot.Combine("models", "canonical_face.csv")).Skip(1)
            .Select(line => Array.ConvertAll(line.Split(','), double.Parse)),
    ];

    [Fact]
    public void Points_Are_Numbered_As_In_The_Mesh() =>
        Assert.Equal(Enumerable.Range(0, 468).Select(i => (double)i), Rows.Select(row => row[0]));

    // The outer eye corners mirror each other and lie 8.9 cm apart; the chin lies below them, the nose tip nearest to the camera.
    [Fact]
    public void Axes_Point_Right_Up_And_To_The_Camera()
    {
        Assert.Equal([33, -4.445859, 2.663991, 3.173422], Rows[33][..4]);
        Assert.Equal([263, 4.445859, 2.663991, 3.173422], Rows[263][..4]);
        Assert.Equal([152, 0, -9.403378, 4.264492], Rows[152][..4]);
        Assert.Equal(4, Array.IndexOf(Rows, Rows.MaxBy(row => row[3])));
    }

    [Fact]
    public void Thirty_Three_Points_Weigh_In_The_Fit()
    {
        Assert.Equal(33, Rows.Count(row => row[4] > 0));
        Assert.Equal(1.055, Rows.Sum(row => row[4]), 0.0005);
    }
}
