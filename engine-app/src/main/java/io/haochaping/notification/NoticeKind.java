package io.haochaping.notification;

import static io.haochaping.notification.Placeholder.CASE_NO;
import static io.haochaping.notification.Placeholder.CAUSE;
import static io.haochaping.notification.Placeholder.COUNT;
import static io.haochaping.notification.Placeholder.DATE;
import static io.haochaping.notification.Placeholder.DEADLINE;
import static io.haochaping.notification.Placeholder.DUE_DATE;
import static io.haochaping.notification.Placeholder.LINK;
import static io.haochaping.notification.Placeholder.MATTER;
import static io.haochaping.notification.Placeholder.ORDER_NO;
import static io.haochaping.notification.Placeholder.REFERENCE;
import static io.haochaping.notification.Placeholder.OUTCOME;
import static io.haochaping.notification.Placeholder.TASK;
import static io.haochaping.notification.Placeholder.TASKS;
import static io.haochaping.notification.Placeholder.UNCLAIMED;
import static io.haochaping.notification.Placeholder.UNIT;
import static io.haochaping.notification.Placeholder.YEAR;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.haochaping.identity.Role;

/**
 * What somebody is told, with the audience and the placeholders that a template of it may have. No placeholder gives data of a reviewer:
 * there is none that could.
 */
enum NoticeKind {

    /** A task is there to be claimed. */
    TASK_OPENED(Audience.STAFF, TASK, CASE_NO, MATTER, UNIT, DUE_DATE, LINK),
    /** A leader or coordinator gave somebody a task (安排专人). */
    TASK_ASSIGNED(Audience.STAFF, TASK, CASE_NO, MATTER, UNIT, DUE_DATE, LINK),
    /** A deadline comes near (提醒). */
    DEADLINE_NEAR(Audience.STAFF, DEADLINE, CASE_NO, MATTER, UNIT, DUE_DATE, LINK),
    /** A deadline has passed unmet. */
    DEADLINE_PASSED(Audience.STAFF, DEADLINE, CASE_NO, MATTER, UNIT, DUE_DATE, LINK),
    /** A supervision order (督办) was issued. */
    ORDER_ISSUED(Audience.STAFF, ORDER_NO, CAUSE, CASE_NO, MATTER, UNIT, DUE_DATE, LINK),
    /** An order was not answered in time and went to the supervisors. */
    ORDER_ESCALATED(Audience.STAFF, ORDER_NO, CAUSE, CASE_NO, MATTER, UNIT, DUE_DATE, LINK),
    /** A task beside the case's own is there to be claimed: of an appeal, an extension …. */
    MATTER_OPENED(Audience.STAFF, TASK, REFERENCE, CASE_NO, MATTER, DUE_DATE, LINK),
    /** Its limit comes near. */
    MATTER_NEAR(Audience.STAFF, TASK, REFERENCE, CASE_NO, MATTER, DUE_DATE, LINK),
    /** Its limit has passed. */
    MATTER_LATE(Audience.STAFF, TASK, REFERENCE, CASE_NO, MATTER, DUE_DATE, LINK),
    /** An exclusion was revoked (撤销不予采纳): the case counts again. */
    EXCLUSION_REVOKED(Audience.STAFF, CASE_NO, MATTER, UNIT, LINK),
    /** What became of a request for more time (延期申请); told to the applicant and the leaders of the unit. */
    EXTENSION_DECIDED(Audience.STAFF, REFERENCE, CASE_NO, MATTER, UNIT, OUTCOME, DUE_DATE, LINK),
    /** A year comes near that has no arrangement of holidays. */
    CALENDAR_MISSING(Audience.STAFF, YEAR, LINK),
    /** A reviewer reported pressure (受压反映): that there is a report, and nothing else. */
    PRESSURE_REPORTED(Audience.STAFF, LINK),
    /** The open tasks of a person on the morning of a working day. */
    DIGEST(Audience.STAFF, DATE, COUNT, UNCLAIMED, TASKS, LINK),
    /** A case about the person reached the unit; a statement (举证解释) may be added. */
    RATED_RECEIVED(Audience.RATED, CASE_NO, UNIT, LINK),
    /** How a case about the person ended. */
    RATED_OUTCOME(Audience.RATED, CASE_NO, UNIT, OUTCOME, LINK),
    /** What became of an appeal; told to whoever lodged it. */
    APPEAL_DECIDED(Audience.RATED, REFERENCE, CASE_NO, UNIT, OUTCOME, LINK),
    /** The reviewer asked to be told by mail. */
    REVIEWER_RECEIVED(Audience.REVIEWER, LINK),
    /** The unit's answer was issued. */
    REVIEWER_ANSWERED(Audience.REVIEWER, LINK),
    REVIEWER_CLOSED(Audience.REVIEWER, LINK),
    REVIEWER_EXCLUDED(Audience.REVIEWER, LINK),
    /** The objection to an exclusion was refused, or the exclusion revoked. */
    REVIEWER_OBJECTION(Audience.REVIEWER, LINK),
    /** Whoever was served and has not rated the service is invited to, once. */
    RATING_INVITED(Audience.SERVED, UNIT, DATE, DUE_DATE, LINK);

    private static final Set<Role> HANDLERS = EnumSet.of(Role.OFFICER, Role.LEADER, Role.COORDINATOR, Role.ARBITER, Role.SUPERVISOR);

    private final Audience audience;
    private final List<Placeholder> placeholders;

    NoticeKind(Audience audience, Placeholder... placeholders) {
        this.audience = audience;
        this.placeholders = List.of(placeholders);
    }

    Audience audience() {
        return audience;
    }

    List<Placeholder> placeholders() {
        return placeholders;
    }

    /** Overdue cases, orders and a missing calendar reach everybody whom they concern by mail; everything else a person may switch off. */
    boolean isMandatory() {
        return switch (this) {
            case DEADLINE_PASSED, MATTER_LATE, ORDER_ISSUED, ORDER_ESCALATED, CALENDAR_MISSING, PRESSURE_REPORTED -> true;
            default -> false;
        };
    }

    /** Whether one of these roles can get it; what concerns rated persons, who is one can. */
    boolean isFor(Set<Role> roles, boolean rated) {
        return switch (this) {
            case TASK_ASSIGNED -> roles.contains(Role.OFFICER);
            case CALENDAR_MISSING -> roles.contains(Role.ADMIN) || roles.contains(Role.SUPERVISOR);
            case PRESSURE_REPORTED -> roles.contains(Role.SUPERVISOR);
            default -> switch (audience) {
                case STAFF -> !Collections.disjoint(roles, HANDLERS);
                case RATED -> rated;
                case REVIEWER, SERVED -> false;
            };
        };
    }

    /** The kinds whose mails a person may switch off. */
    static List<NoticeKind> optional() {
        return Arrays.stream(values()).filter(kind -> kind.audience.hasAccount && !kind.isMandatory()).toList();
    }

    enum Audience {
        STAFF(true), RATED(true), REVIEWER(false),
        /** Whoever asked for a service. */
        SERVED(false);

        private final boolean hasAccount;

        Audience(boolean hasAccount) {
            this.hasAccount = hasAccount;
        }
    }
}
