using System.Numerics.Tensors;
using IdPhoto.Imaging;

namespace IdPhoto.Matting;

/// <summary>Fills a matting model's input as its contract says.</summary>
internal sealed class MattingTensor(MattingContract contract, bool planar)
{
    private readonly TensorScaling _scaling = contract.DivideByMaximum
        ? TensorScaling.MeanStd([0, 0, 0], [1, 1, 1], contract.Bgr)
        : TensorScaling.MeanStd([.. contract.Mean], [.. contract.Std], contract.Bgr);

    /// <summary>The part of the photo that the matte will cover.</summary>
    public PhotoBox Covered(PhotoBox region) => contract.Resize is null ? region : PixelWindow.Around(region).ToBox();

    /// <summary>The input's size for a region.</summary>
    public (int Width, int Height) SizeFor(PhotoBox region)
    {
        var window = PixelWindow.Around(region);
        return contract.Size.For(window.Width, window.Height);
    }

    public void Fill(PhotoImage photo, PhotoBox region, Span<float> tensor, int width, int height)
    {
        if (contract.Resize is { } method)
        {
            ReferenceResizer.ToTensor(photo, PixelWindow.Around(region), tensor, width, height, method, _scaling, planar);
        }
        else
        {
            Resampler.WarpToTensor(photo, AffineTransform.FromBox(region, width, height), tensor, width, height, _scaling, planar, EdgeMode.Replicate);
        }

        if (contract.DivideByMaximum)
        {
            Normalise(tensor);
        }
    }

    // The tensor holds v / 255. An all-black picture stays black instead of being divided by zero.
    private void Normalise(Span<float> tensor)
    {
        var maximum = Math.Max(TensorPrimitives.Max<float>(tensor), 1 / 255f);
        var plane = tensor.Length / PhotoImage.Channels;
        for (var channel = 0; channel < PhotoImage.Channels; channel++)
        {
            var colour = contract.Bgr ? PhotoImage.Channels - 1 - channel : channel;
            var (factor, offset) = (1 / (maximum * contract.Std[colour]), -contract.Mean[colour] / contract.Std[colour]);
            var (start, end, step) = planar ? (channel * plane, (channel + 1) * plane, 1) : (channel, tensor.Length, PhotoImage.Channels);
            for (var i = start; i < end; i += step)
            {
                tensor[i] = (tensor[i] * factor) + offset;
            }
        }
    }
}
