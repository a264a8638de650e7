using IdPhoto.ModelConverter.Conversion;
using IdPhoto.ModelConverter.Tests.TfLite;
using IdPhoto.ModelConverter.TfLite;

namespace IdPhoto.ModelConverter.Tests.Conversion;

/// <summary>One operator at a time, on pictures small enough to compute by hand. All numbers are exact in fp16.</summary>
public sealed class OperatorTests
{
    // A 2×2 picture, stride 2: SAME puts the one pixel of padding below and to the right, so the kernel starts on pixel 1.
    [Fact]
    public void A_Convolution_Pads_Below_And_Right()
    {
        var convolution = new OneOperator(nameof(BuiltinOperator.Conv2D), [1, 2, 2, 1], [1, 1, 1, 1])
        {
            Options = FlatBytes.Table((1, 2), (2, 2)),
        }.WithWeights([1, 3, 3, 1], 1, 10, 100, 2, 20, 200, 3, 30, 300)
            .WithWeights([1], 0.5f);
        Assert.Equal([1 + 20 + 6 + 80 + 0.5f], convolution.Run(1, 2, 3, 4));
    }

    // Kernel O×1×1×I = [[1, 2], [3, 4]] on two pixels of two channels.
    [Fact]
    public void A_Convolution_Mixes_Channels()
    {
        var convolution = new OneOperator(nameof(BuiltinOperator.Conv2D), [1, 1, 2, 2], [1, 1, 2, 2])
        {
            Options = FlatBytes.Table((1, 1), (2, 1)),
        }.WithWeights([2, 1, 1, 2], 1, 2, 3, 4)
            .WithWeights([2], 0, 0);
        Assert.Equal([1, 3, 2, 4], convolution.Run(1, 0, 0, 1));
    }

    [Fact]
    public void A_Depthwise_Convolution_Keeps_Channels_Apart()
    {
        var convolution = new OneOperator(nameof(BuiltinOperator.DepthwiseConv2D), [1, 1, 2, 2], [1, 1, 1, 2])
        {
            Options = FlatBytes.Table((0, 1), (1, 1), (2, 1), (3, 1)),
        }.WithWeights([1, 1, 2, 2], 1, 10, 2, 20).WithWeights([2], 0, 1);
        Assert.Equal([1 + 6, 20 + 80 + 1], convolution.Run(1, 2, 3, 4));
    }

    [Fact]
    public void A_Transposed_Convolution_Spreads_Each_Pixel_Over_The_Kernel()
    {
        byte[] sameStrideTwo = [1, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0];
        var convolution = new OneOperator(TransposedConvolution.OperatorName, [1, 1, 2, 1], [1, 2, 4, 1]) { CustomOptions = sameStrideTwo }
            .WithWeights([1, 2, 2, 1], 1, 2, 3, 4)
            .WithWeights([1], 0.5f);
        Assert.Equal([1.5f, 2.5f, 10.5f, 20.5f, 3.5f, 4.5f, 30.5f, 40.5f], convolution.Run(1, 10));
    }

    [Fact]
    public void Padding_Adds_Channels_Behind()
    {
        var pad = new OneOperator(nameof(BuiltinOperator.Pad), [1, 1, 2, 1], [1, 1, 2, 3]).WithIntegers(0, 0, 0, 0, 0, 0, 0, 2);
        Assert.Equal([5, 0, 0, 6, 0, 0], pad.Run(5, 6));
    }

    // Half-pixel centres: the new pixels lie at -0.25, 0.25, 0.75 and 1.25 of the old ones.
    [Fact]
    public void Resizing_Keeps_Half_Pixel_Centres()
    {
        var resize = new OneOperator(nameof(BuiltinOperator.ResizeBilinear), [1, 1, 2, 1], [1, 1, 4, 1])
        {
            Options = FlatBytes.Table((3, 1)),
        }.WithIntegers(1, 4);
        Assert.Equal([0, 1, 3, 4], resize.Run(0, 4));
    }

    [Fact]
    public void PRelu_Has_A_Slope_Per_Channel()
    {
        var activation = new OneOperator(nameof(BuiltinOperator.PRelu), [1, 1, 2, 2], [1, 1, 2, 2]).WithWeights([1, 1, 2], 0.5f, 0.25f);
        Assert.Equal([-2, -1, 3, -2], activation.Run(-4, -4, 3, -8));
    }

    [Fact]
    public void Reshaping_Reads_Channels_Last()
    {
        var reshape = new OneOperator(nameof(BuiltinOperator.Reshape), [1, 1, 2, 2], [1, 4, 1]);
        Assert.Equal([1, 2, 3, 4], reshape.Run(1, 2, 3, 4));
    }

    [Fact]
    public void A_Fused_Activation_Is_Refused()
    {
        var add = new OneOperator(nameof(BuiltinOperator.Add), [1, 2], [1, 2]) { Options = FlatBytes.Table((0, 1)) };
        var error = Assert.Throws<NotSupportedException>(() => add.Run(1, 2));
        Assert.Equal("Add has a fused activation, which this program does not convert.", error.Message);
    }

    [Fact]
    public void An_Unknown_Operator_Is_Named()
    {
        var error = Assert.Throws<NotSupportedException>(() => new OneOperator("Softmax", [1], [1]).Run(1));
        Assert.Equal("This program does not know the TFLite operator Softmax.", error.Message);
    }
}
