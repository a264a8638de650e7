using IdPhoto.ModelConverter.Conversion;

namespace IdPhoto.ModelConverter.Tests.Conversion;

public sealed class AxisPermutationTests
{
    [Fact]
    public void A_Matrix_Is_Transposed() =>
        Assert.Equal([1, 4, 2, 5, 3, 6], AxisPermutation.Apply([1, 2, 3, 4, 5, 6], 1, [2, 3], [1, 0]));

    // Two pixels of three channels become three planes of two pixels.
    [Fact]
    public void Channels_Come_First() =>
        Assert.Equal([1, 4, 2, 5, 3, 6], AxisPermutation.Apply([1, 2, 3, 4, 5, 6], 1, [1, 1, 2, 3], [0, 3, 1, 2]));

    [Fact]
    public void The_Bytes_Of_An_Element_Stay_Together() =>
        Assert.Equal([1, 2, 5, 6, 3, 4, 7, 8], AxisPermutation.Apply([1, 2, 3, 4, 5, 6, 7, 8], 2, [2, 2], [1, 0]));
}
