using System.Text;
using Google.Protobuf;

namespace IdPhoto.ModelConverter.Geometry;

/// <summary>
/// MediaPipe's average face in centimetres (x to the image's right, y up, z towards the camera), one point per mesh landmark, and how much
/// each point weighs when the face is fitted to a photo. Read from a GeometryPipelineMetadata message.
/// Source: mediapipe/modules/face_geometry/protos/geometry_pipeline_metadata.proto and mesh_3d.proto.
/// </summary>
internal sealed class CanonicalFace
{
    /// <summary>x, y, z and a texture position u, v.</summary>
    private const int FloatsPerVertex = 5;

    private readonly List<float> _vertices = [];
    private readonly SortedDictionary<int, float> _weights = [];

    private CanonicalFace()
    {
    }

    public static CanonicalFace Parse(byte[] metadata)
    {
        var face = new CanonicalFace();
        ReadMessage(metadata, (field, input) =>
        {
            switch (field)
            {
                case 1:
                    face.ReadMesh(input.ReadBytes().ToByteArray());
                    break;
                case 2:
                    face.ReadWeight(input.ReadBytes().ToByteArray());
                    break;
                default:
                    input.SkipLastField();
                    break;
            }
        });
        return face;
    }

    /// <summary>One row per point: index, x, y, z, weight. A point that does not take part in the fit has weight 0.</summary>
    public string ToCsv()
    {
        var csv = new StringBuilder("index,x,y,z,weight\n");
        for (var i = 0; i < _vertices.Count / FloatsPerVertex; i++)
        {
            var at = i * FloatsPerVertex;
            csv.Append($"{i},{_vertices[at]},{_vertices[at + 1]},{_vertices[at + 2]},{_weights.GetValueOrDefault(i)}\n");
        }

        return csv.ToString();
    }

    private static void ReadMessage(byte[] message, Action<int, CodedInputStream> readField)
    {
        using var input = new CodedInputStream(message);
        for (var tag = input.ReadTag(); tag != 0; tag = input.ReadTag())
        {
            readField(WireFormat.GetTagFieldNumber(tag), input);
        }
    }

    private void ReadMesh(byte[] mesh) => ReadMessage(mesh, (field, input) =>
    {
        if (field == 3)
        {
            _vertices.Add(input.ReadFloat());
        }
        else
        {
            input.SkipLastField();
        }
    });

    private void ReadWeight(byte[] weightedLandmark)
    {
        var (landmark, weight) = (0, 0f);
        ReadMessage(weightedLandmark, (field, input) =>
        {
            if (field == 1)
            {
                landmark = input.ReadInt32();
            }
            else
            {
                weight = input.ReadFloat();
            }
        });
        _weights.Add(landmark, weight);
    }
}
