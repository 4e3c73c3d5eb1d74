package io.haochaping.identity;

/**
 * What a person may be (contract section 1). A person can hold several roles, for several units or jurisdictions.
 */
public enum Role {

    /** 承办人 of a unit. */
    OFFICER,
    /** 负责人 of a unit. */
    LEADER,
    /** 好差评管理岗 of a jurisdiction. */
    COORDINATOR,
    /** 复核岗 of a jurisdiction. */
    ARBITER,
    /** Supervisor of all jurisdictions. */
    SUPERVISOR,
    /** Reads everything but lead contents and reviewer data. */
    AUDITOR,
    /** Manages accounts, organisation, calendar, channels and jobs; completes no task. */
    ADMIN,
    /** 被评价人: an account without any of the other roles; sees the cases about itself. */
    CLERK
}
