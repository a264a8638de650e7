using System.Text;

namespace IdPhoto.ModelConverter.Tests.TfLite;

/// <summary>Builds FlexBuffers maps, every element four bytes wide. Values are int, float or int[].</summary>
internal static class FlexBytes
{
    private const byte FourBytes = 2;

    public static byte[] Map(params (string Key, object Value)[] entries)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        int Position() => (int)stream.Position;

        var sorted = entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToArray();
        var keyPositions = new List<int>();
        foreach (var (key, _) in sorted)
        {
            keyPositions.Add(Position());
            writer.Write(Encoding.UTF8.GetBytes(key + "\0"));
        }

        var vectorPositions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, value) in sorted.Where(entry => entry.Value is int[]))
        {
            writer.Write(((int[])value).Length);
            vectorPositions[key] = Position();
            Array.ForEach((int[])value, writer.Write);
        }

        writer.Write(sorted.Length);
        var keys = Position();
        keyPositions.ForEach(position => writer.Write(Position() - position));

        writer.Write(Position() - keys);
        writer.Write(4);
        writer.Write(sorted.Length);
        var map = Position();
        foreach (var (key, value) in sorted)
        {
            switch (value)
            {
                case int number:
                    writer.Write(number);
                    break;
                case float number:
                    writer.Write(number);
                    break;
                default:
                    writer.Write(Position() - vectorPositions[key]);
                    break;
            }
        }

        // Types as in flexbuffers.h: 1 int, 3 float, 11 vector of int, 9 map.
        Array.ForEach(sorted, entry => writer.Write((byte)((entry.Value is int ? 1 : entry.Value is float ? 3 : 11) << 2 | FourBytes)));
        writer.Write((byte)(Position() - map));
        writer.Write((byte)(9 << 2 | FourBytes));
        writer.Write((byte)1);
        return stream.ToArray();
    }
}
