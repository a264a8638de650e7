using IdPhoto.Landmarks.FaceMesh;

namespace IdPhoto.Tests.Landmarks;

public sealed class SymmetricEigenTests
{
    // Jacobi rotations converge to the rounding of doubles.
    private const double Exact = 1e-12;

    [Fact]
    public void A_diagonal_matrix_gives_the_axis_of_its_largest_entry()
    {
        double[,] diagonal = { { 2, 0, 0, 0 }, { 0, -9, 0, 0 }, { 0, 0, 5, 0 }, { 0, 0, 0, 4 } };

        AssertParallel([0, 0, 1, 0], SymmetricEigen.LargestVector(diagonal));
    }

    [Fact]
    public void Two_by_two_gives_the_diagonal()
    {
        // [[2, 1], [1, 2]]: eigenvalues 3 along (1, 1) and 1 along (1, −1).
        AssertParallel([Math.Sqrt(0.5), Math.Sqrt(0.5)], SymmetricEigen.LargestVector(new double[,] { { 2, 1 }, { 1, 2 } }));
    }

    [Fact]
    public void The_largest_is_the_most_positive_not_the_largest_in_size()
    {
        // Eigenvalues −1 along (1, 1) and −5 along (1, −1).
        AssertParallel([Math.Sqrt(0.5), Math.Sqrt(0.5)], SymmetricEigen.LargestVector(new double[,] { { -3, 2 }, { 2, -3 } }));
    }

    [Fact]
    public void Three_by_three_gives_the_textbooks_vector()
    {
        // The second difference matrix: eigenvalues 2 ± √2 and 2; the largest along (1, −√2, 1) / 2.
        var vector = SymmetricEigen.LargestVector(new double[,] { { 2, -1, 0 }, { -1, 2, -1 }, { 0, -1, 2 } });

        AssertParallel([0.5, -Math.Sqrt(0.5), 0.5], vector);
    }

    [Fact]
    public void A_matrix_built_from_a_known_vector_gives_it_back()
    {
        // 7·vvᵀ − 3·I has its largest eigenvalue, 4, along v; the other three are equal, which slows other methods down.
        double[] v = [0.1, -0.7, 0.5, 0.5];
        var matrix = new double[4, 4];
        for (var i = 0; i < 16; i++)
        {
            matrix[i / 4, i % 4] = (7 * v[i / 4] * v[i % 4]) - (i / 4 == i % 4 ? 3 : 0);
        }

        AssertParallel(v, SymmetricEigen.LargestVector(matrix));
    }

    // An eigenvector's sign is free.
    private static void AssertParallel(double[] expected, double[] actual)
    {
        var sign = Math.Sign(expected.Zip(actual, (e, a) => e * a).Sum());
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, sign * pair.Second, Exact));
    }
}
