using System.Runtime.Intrinsics;

namespace IdPhoto.Matting.Refinement;

/// <summary>
/// Colours of one side that were surely seen from a place, alike ones as their mean: a plain wall is one colour, however many rays meet it.
/// They lie channel by channel, so that eight can be tried at once.
/// </summary>
internal sealed class ColourSamples(int capacity)
{
    // Encoded values from 0 to 1, squared distance: noise and texture do not make another colour.
    private const float Alike = 0.03f * 0.03f;

    private readonly Vector128<float>[] _sums = new Vector128<float>[capacity];
    private readonly Vector128<float>[] _means = new Vector128<float>[capacity];
    private readonly float[] _red = new float[capacity];
    private readonly float[] _green = new float[capacity];
    private readonly float[] _blue = new float[capacity];

    /// <summary>How many different ones there are.</summary>
    public int Count { get; private set; }

    /// <summary>One of them.</summary>
    public Vector128<float> this[int i] => _means[i];

    /// <summary>Takes one more; colours from 0 to 1.</summary>
    public void Add(Vector128<float> colour)
    {
        var i = 0;
        while (i < Count && Distance(_means[i] - colour) > Alike)
        {
            i++;
        }

        if (i == Count)
        {
            _sums[Count++] = default;
        }

        // The fourth channel counts.
        _sums[i] += colour.WithElement(3, 1f);
        var mean = (_sums[i] / _sums[i].GetElement(3)).WithElement(3, 0f);
        _means[i] = mean;
        (_red[i], _green[i], _blue[i]) = (mean.GetElement(0), mean.GetElement(1), mean.GetElement(2));
    }

    public void Clear() => Count = 0;

    /// <summary>Eight of them from <paramref name="first"/>, a multiple of eight, on; behind the last one it is repeated.</summary>
    public (Vector256<float> Red, Vector256<float> Green, Vector256<float> Blue) Eight(int first)
    {
        for (var i = Count; i < first + Vector256<float>.Count; i++)
        {
            (_red[i], _green[i], _blue[i]) = (_red[Count - 1], _green[Count - 1], _blue[Count - 1]);
        }

        return (Vector256.Create(_red, first), Vector256.Create(_green, first), Vector256.Create(_blue, first));
    }

    private static float Distance(Vector128<float> difference) => Vector128.Dot(difference, difference);
}
