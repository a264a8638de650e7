namespace IdPhoto.ModelZoo;

/// <summary>Whether a model's weights may be used in a commercial product, as far as its publisher says. No legal advice.</summary>
public enum CommercialUse
{
    /// <summary>The weights have no licence of their own, or were trained on data whose terms forbid it: ask your lawyer.</summary>
    Unclear,

    /// <summary>The publisher's licence of the weights allows it.</summary>
    Allowed,

    /// <summary>The licence of the weights forbids it; <see cref="ModelStoreOptions.AcceptNonCommercialLicense"/> must be set.</summary>
    Forbidden,
}
