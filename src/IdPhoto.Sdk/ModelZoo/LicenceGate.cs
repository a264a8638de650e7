namespace IdPhoto.ModelZoo;

/// <summary>Keeps weights whose licence forbids commercial use from being used by accident.</summary>
internal static class LicenceGate
{
    /// <summary>Lets a model pass, or says which licence must be accepted.</summary>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.LicenceNotAccepted"/>.</exception>
    public static void Check(ModelDescriptor model, ModelStoreOptions options)
    {
        if (model.CommercialUse == CommercialUse.Forbidden && !options.AcceptNonCommercialLicense)
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.LicenceNotAccepted,
                $"The weights of '{model.Name}' are licensed for non-commercial use only: {model.Licence}. "
                + "Read the licence; if it fits your use, set IdPhotoOptions.Models.AcceptNonCommercialLicense = true, otherwise choose another model.");
        }
    }
}
