using System.Numerics.Tensors;

namespace IdPhoto.Matting.Refinement;

/// <summary>Conjugate gradients, preconditioned by the diagonal.</summary>
internal static class ConjugateGradients
{
    // Squared and relative to the start: below a level of 255 nothing is seen.
    private const float Enough = 1e-6f;

    /// <summary>Solves a system from its own first guess.</summary>
    /// <param name="system">The equations.</param>
    /// <param name="iterations">The most steps.</param>
    public static float[] Solve(BandSystem system, int iterations)
    {
        var x = system.Start.ToArray();
        var (residual, direction, product, scaled) = (new float[x.Length], new float[x.Length], new float[x.Length], new float[x.Length]);
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

        return x;
    }
}
