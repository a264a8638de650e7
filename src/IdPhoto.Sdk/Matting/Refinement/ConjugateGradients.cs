using System.Buffers;
using System.Numerics.Tensors;

namespace IdPhoto.Matting.Refinement;

/// <summary>Conjugate gradients, preconditioned by the diagonal.</summary>
internal static class ConjugateGradients
{
    // Squared and relative to the start: below a level of 255 nothing is seen.
    private const float Enough = 1e-6f;

    /// <summary>Brings a system's own guess to its solution.</summary>
    /// <param name="system">The equations.</param>
    /// <param name="iterations">The most steps.</param>
    public static void Solve(BandSystem system, int iterations)
    {
        var count = system.Count;
        var x = system.Solution;
        var room = ArrayPool<float>.Shared.Rent(4 * count);
        var residual = room.AsSpan(0, count);
        var direction = room.AsSpan(count, count);
        var product = room.AsSpan(2 * count, count);
        var scaled = room.AsSpan(3 * count, count);
        system.Multiply(x, product);
        TensorPrimitives.Subtract(system.Right, product, residual);
        TensorPrimitives.Divide(residual, system.Diagonal, direction);
        var size = TensorPrimitives.Dot<float>(residual, direction);
        var enough = Enough * size;
        for (var step = 0; step < iterations && size > enough; step++)
        {
            system.Multiply(direction, product);
            var length = size / TensorPrimitives.Dot<float>(direction, product);
            TensorPrimitives.MultiplyAdd(direction, length, x, x);
            TensorPrimitives.MultiplyAdd(product, -length, residual, residual);
            TensorPrimitives.Divide(residual, system.Diagonal, scaled);
            var next = TensorPrimitives.Dot<float>(residual, scaled);
            TensorPrimitives.MultiplyAdd(direction, next / size, scaled, direction);
            size = next;
        }

        ArrayPool<float>.Shared.Return(room);
    }
}
