using System.Runtime.Intrinsics;

namespace IdPhoto.Matting.Refinement;

/// <summary>A symmetric 3 × 3 matrix: a covariance of colours.</summary>
internal readonly record struct Symmetric3(float Rr, float Rg, float Rb, float Gg, float Gb, float Bb)
{
    /// <summary>This and a vector's product with itself.</summary>
    public Symmetric3 Add(Vector128<float> v, float weight)
    {
        var (r, g, b) = (v.GetElement(0), v.GetElement(1), v.GetElement(2));
        return new(Rr + (weight * r * r), Rg + (weight * r * g), Rb + (weight * r * b), Gg + (weight * g * g), Gb + (weight * g * b), Bb + (weight * b * b));
    }

    /// <summary>This and a multiple of the unit matrix.</summary>
    public Symmetric3 AddDiagonal(float value) => this with { Rr = Rr + value, Gg = Gg + value, Bb = Bb + value };

    /// <summary>The inverse, by cofactors.</summary>
    public Symmetric3 Invert()
    {
        var (rr, rg, rb) = ((Gg * Bb) - (Gb * Gb), (Rb * Gb) - (Rg * Bb), (Rg * Gb) - (Rb * Gg));
        var scale = 1 / ((Rr * rr) + (Rg * rg) + (Rb * rb));
        return new(rr * scale, rg * scale, rb * scale, ((Rr * Bb) - (Rb * Rb)) * scale, ((Rg * Rb) - (Rr * Gb)) * scale, ((Rr * Gg) - (Rg * Rg)) * scale);
    }

    /// <summary>The product with a vector.</summary>
    public Vector128<float> Times(Vector128<float> v)
    {
        var (r, g, b) = (v.GetElement(0), v.GetElement(1), v.GetElement(2));
        return Vector128.Create((Rr * r) + (Rg * g) + (Rb * b), (Rg * r) + (Gg * g) + (Gb * b), (Rb * r) + (Gb * g) + (Bb * b), 0);
    }
}
