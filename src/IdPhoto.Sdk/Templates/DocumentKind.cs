namespace IdPhoto;

/// <summary>What a photo is for.</summary>
public enum DocumentKind
{
    /// <summary>A size without a document.</summary>
    Generic,

    /// <summary>Passport.</summary>
    Passport,

    /// <summary>Visa.</summary>
    Visa,

    /// <summary>National identity card.</summary>
    IdCard,

    /// <summary>Residence permit.</summary>
    Residence,

    /// <summary>Driving licence.</summary>
    DrivingLicence,

    /// <summary>Registration for an exam or a school record.</summary>
    Exam,
}
