package portal.census;

/** Why a value is held or used; {@code purpose.*} in the bundle. A use that names none of the pack's purposes is refused. */
public enum Purpose {
    SERVICE, BILLING, SECURITY, SUPPORT, RIGHTS, LEGAL, MARKETING, RESEARCH, REFERRAL, IMPROVEMENT
}
