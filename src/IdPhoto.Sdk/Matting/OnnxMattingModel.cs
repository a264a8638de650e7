using IdPhoto.Imaging;
using IdPhoto.Inference;
using IdPhoto.ModelZoo;
using Microsoft.Extensions.Logging;

namespace IdPhoto.Matting;

/// <summary>Runs any matting model that a <see cref="MattingContract"/> describes.</summary>
internal sealed class OnnxMattingModel : IMattingModel, IModelHost, IDisposable
{
    private readonly MattingContract _contract;
    private readonly OnnxModel _model;
    private readonly TensorScaling _scaling;

    public OnnxMattingModel(ModelFile file, MattingContract contract, ExecutionOptions execution, ILogger logger)
    {
        _contract = contract;
        _model = OnnxModel.Load(file, execution, logger);
        _scaling = TensorScaling.MeanStd([.. contract.Mean], [.. contract.Std], contract.Bgr);
        if (contract.Planar)
        {
            _model.RequireInput(1, 3, contract.Height, contract.Width);
        }
        else
        {
            _model.RequireInput(1, contract.Height, contract.Width, 3);
        }
    }

    public IReadOnlyList<OnnxModel> Models => [_model];

    public ValueTask<IReadOnlyList<Matte>> ComputeAsync(IReadOnlyList<MattingInput> batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var mattes = new List<Matte>(batch.Count);
        try
        {
            foreach (var input in batch)
            {
                mattes.Add(Compute(input, cancellationToken));
            }
        }
        catch
        {
            mattes.ForEach(matte => matte.Dispose());
            throw;
        }

        return ValueTask.FromResult<IReadOnlyList<Matte>>(mattes);
    }

    public void Dispose() => _model.Dispose();

    private Matte Compute(MattingInput input, CancellationToken cancellationToken)
    {
        using var call = _model.Rent();
        var toInput = AffineTransform.FromBox(input.Region, _contract.Width, _contract.Height);
        Resampler.WarpToTensor(
            input.Photo, toInput, call.Input, _contract.Width, _contract.Height, _scaling, _contract.Planar, EdgeMode.Replicate);
        call.Run(cancellationToken);

        var output = call.Output(_contract.Output);
        var matte = new Matte(_contract.Width, _contract.Height, input.Region);
        var alpha = matte.Alpha;
        for (var i = 0; i < alpha.Length; i++)
        {
            var value = _contract.Logits ? 1 / (1 + MathF.Exp(-output[i])) : output[i];
            alpha[i] = Math.Clamp(value, 0f, 1f);
        }

        return matte;
    }
}
