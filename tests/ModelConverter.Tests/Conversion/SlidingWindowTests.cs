using IdPhoto.ModelConverter.Conversion;

namespace IdPhoto.ModelConverter.Tests.Conversion;

public sealed class SlidingWindowTests
{
    // SAME: ceil(input/stride) outputs; what the kernel then lacks is shared, the odd pixel below and to the right.
    [Theory]
    [InlineData(256, 2, 3, 0, 1)]
    [InlineData(192, 1, 3, 1, 1)]
    [InlineData(16, 1, 5, 2, 2)]
    [InlineData(7, 2, 3, 1, 1)]
    [InlineData(8, 2, 2, 0, 0)]
    [InlineData(7, 2, 2, 0, 1)]
    public void Same_Pads_What_The_Kernel_Lacks(int extent, int stride, int kernel, int before, int after)
    {
        var window = new SlidingWindow(Same: true, stride, stride);
        Assert.Equal([before, before, after, after], window.Pads([1, extent, extent, 3], kernel, kernel));
    }

    [Fact]
    public void Valid_Pads_Nothing() => Assert.Equal([0, 0, 0, 0], new SlidingWindow(Same: false, 1, 1).Pads([1, 5, 5, 3], 3, 3));
}
