using Microsoft.ML.OnnxRuntime;

namespace IdPhoto.Tests.Instruments;

/// <summary>
/// FSA-Net (headpose-fsanet-pytorch, MIT), two of its trainings averaged: yaw, pitch and roll of a face from its pixels alone. Input
/// 1×3×64×64, blue, green, red, (x − 127.5) / 128, a square around the face. Its signs are turned into those of <see cref="HeadPose"/>.
/// </summary>
/// <remarks>
/// It was trained on 300W-LP, whose zero of the pitch lies 5 to 12° off a frontal face, and it is 3 to 4° off on average: it tells
/// directions and changes, not degrees. A face and its mirror image are read and combined, which removes its liking for one side.
/// </remarks>
internal sealed class HeadPoseInstrument : IDisposable
{
    private const int Size = 64;

    private readonly InferenceSession[] _sessions =
        [new(SharedAssets.Model("fsanet-1x1-iter-688590.onnx")), new(SharedAssets.Model("fsanet-var-iter-688590.onnx"))];

    private readonly RunOptions _runOptions = new();

    public HeadPose Read(Picture picture, PhotoPoint centre, double side)
    {
        var (straight, mirrored) = (Run(picture, centre, side, 1), Run(picture, centre, side, -1));
        return new((straight.Yaw - mirrored.Yaw) / 2, (straight.Pitch + mirrored.Pitch) / 2, (straight.Roll - mirrored.Roll) / 2);
    }

    public void Dispose()
    {
        Array.ForEach(_sessions, session => session.Dispose());
        _runOptions.Dispose();
    }

    private HeadPose Run(Picture picture, PhotoPoint centre, double side, int direction)
    {
        var pixel = side / Size;
        var tensor = new float[3 * Size * Size];
        for (var i = 0; i < Size * Size; i++)
        {
            var (x, y) = ((i % Size) + 0.5 - (Size / 2.0), (i / Size) + 0.5 - (Size / 2.0));
            var (r, g, b) = picture.Mean(new(centre.X + (direction * x * pixel), centre.Y + (y * pixel)), pixel);
            (tensor[i], tensor[(Size * Size) + i], tensor[(2 * Size * Size) + i]) = ((b - 127.5f) / 128, (g - 127.5f) / 128, (r - 127.5f) / 128);
        }

        var readings = _sessions.Select(session => Run(session, tensor)).ToArray();
        return new(-readings.Average(r => r[0]), -readings.Average(r => r[1]), readings.Average(r => r[2]));
    }

    private float[] Run(InferenceSession session, float[] tensor)
    {
        using var input = OrtValue.CreateTensorValueFromMemory(tensor, [1, 3, Size, Size]);
        using var outputs = session.Run(_runOptions, [session.InputNames[0]], [input], session.OutputNames);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }
}
