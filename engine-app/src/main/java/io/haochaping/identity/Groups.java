package io.haochaping.identity;

/**
 * Names of the engine's groups (contract section 1). A role that belongs to a unit or jurisdiction carries its code.
 */
public final class Groups {

    public static final String SUPERVISORS = "supervisor";
    public static final String AUDITORS = "auditor";
    /** The group that the engine itself knows as administrators. */
    public static final String ADMINS = "camunda-admin";

    static final String OFFICER = "officer-";
    static final String LEADER = "leader-";
    static final String COORDINATOR = "coordinator-";
    static final String ARBITER = "arbiter-";

    private Groups() {
    }

    public static String officers(String unit) {
        return OFFICER + unit;
    }

    public static String leaders(String unit) {
        return LEADER + unit;
    }

    public static String coordinators(String jurisdiction) {
        return COORDINATOR + jurisdiction;
    }

    public static String arbiters(String jurisdiction) {
        return ARBITER + jurisdiction;
    }
}
