using IdPhoto.ModelConverter.TfLite;

namespace IdPhoto.ModelConverter.Conversion;

/// <summary>TFLite can fuse an activation into an operator. None of the shipped models does: it is refused, not silently dropped.</summary>
internal static class FusedActivation
{
    public static void Refuse(TfLiteOperator operation, int optionField)
    {
        if (operation.Options?.Byte(optionField) is not (null or 0))
        {
            throw new NotSupportedException($"{operation.Name} has a fused activation, which this program does not convert.");
        }
    }
}
