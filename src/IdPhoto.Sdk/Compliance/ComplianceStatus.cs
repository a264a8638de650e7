namespace IdPhoto;

/// <summary>What a check found.</summary>
public enum ComplianceStatus
{
    /// <summary>Inside the limits, by more than the measurement's uncertainty or in the middle half of the range.</summary>
    Pass,

    /// <summary>So near a limit that the measurement cannot tell on which side the truth lies.</summary>
    Borderline,

    /// <summary>Outside the limits by more than the measurement's uncertainty.</summary>
    Fail,

    /// <summary>Not judged: no limit is stated, or nothing at hand can measure it. Never a pass.</summary>
    NotAssessed,
}
