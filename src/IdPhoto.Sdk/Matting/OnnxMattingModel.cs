using IdPhoto.Inference;
using IdPhoto.Matting.Refinement;
using IdPhoto.ModelZoo;
using Microsoft.Extensions.Logging;

namespace IdPhoto.Matting;

/// <summary>Runs any matting model that a <see cref="MattingContract"/> describes.</summary>
internal sealed class OnnxMattingModel : IMattingModel, IModelHost, IDisposable
{
    private readonly MattingContract _contract;
    private readonly OnnxModel _model;
    private readonly bool _planar;
    private readonly MattingTensor _tensor;
    private readonly MattingReader _reader;

    public OnnxMattingModel(ModelFile file, MattingContract contract, ExecutionOptions execution, ILogger logger)
    {
        _contract = contract;
        _model = OnnxModel.Load(file, execution, logger);
        try
        {
            _planar = IsPlanar();
            _tensor = new MattingTensor(contract, _planar);
            var output = contract.Output.IndexIn(_model);
            _model.KeepOutputs(output);
            _model.WarmUpDimensions = WarmUpDimensions();
            _reader = new MattingReader(contract, _model, output);
            _reader.Check();
        }
        catch
        {
            _model.Dispose();
            throw;
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
        var (width, height) = _tensor.SizeFor(input.Region);
        using var call = _planar ? _model.Rent(1, PhotoImage.Channels, height, width) : _model.Rent(1, height, width, PhotoImage.Channels);
        _tensor.Fill(input.Photo, input.Region, call.Input, width, height);
        call.Run(cancellationToken);

        var matte = _reader.Read(call, _tensor.Covered(input.Region));
        if (_contract.FillHollows)
        {
            HollowOutFix.Apply(matte);
        }

        return matte;
    }

    // Head and shoulders of most documents are a little taller than wide.
    private long[] WarmUpDimensions()
    {
        var (width, height) = _tensor.SizeFor(new PhotoBox(0, 0, 960, 1200));
        return _planar ? [1, PhotoImage.Channels, height, width] : [1, height, width, PhotoImage.Channels];
    }

    private bool IsPlanar()
    {
        var input = _model.Inputs[0];
        var (width, height) = _contract.Size.Fixed ?? (-1, -1);
        var open = _contract.Size.Fixed is null;
        if (input.Accepts([1, 3, height, width]) && (!open || (input.Dimensions[2] < 0 && input.Dimensions[3] < 0)))
        {
            return true;
        }

        if (input.Accepts([1, height, width, 3]) && (!open || (input.Dimensions[1] < 0 && input.Dimensions[2] < 0)))
        {
            return false;
        }

        var size = open ? "?,?" : $"{height},{width}";
        throw _model.Mismatch($"one input [1,3,{size}] or [1,{size},3]{(open ? " of open height and width" : "")}");
    }
}
