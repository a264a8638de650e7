namespace IdPhoto.ModelConverter.Conversion;

/// <summary>Rearranges the elements of a tensor so that axis i of the result is axis permutation[i] of the source.</summary>
internal static class AxisPermutation
{
    public static byte[] Apply(ReadOnlySpan<byte> source, int elementSize, ReadOnlySpan<int> shape, ReadOnlySpan<int> permutation)
    {
        var strides = new int[shape.Length];
        for (int axis = shape.Length - 1, stride = 1; axis >= 0; stride *= shape[axis--])
        {
            strides[axis] = stride;
        }

        var result = new byte[source.Length];
        for (var target = 0; target < source.Length / elementSize; target++)
        {
            // The target's coordinates, innermost first, each taken along the source axis that it came from.
            var (rest, from) = (target, 0);
            for (var i = permutation.Length - 1; i >= 0; i--)
            {
                var axis = permutation[i];
                (rest, var coordinate) = Math.DivRem(rest, shape[axis]);
                from += coordinate * strides[axis];
            }

            source.Slice(from * elementSize, elementSize).CopyTo(result.AsSpan(target * elementSize));
        }

        return result;
    }
}
