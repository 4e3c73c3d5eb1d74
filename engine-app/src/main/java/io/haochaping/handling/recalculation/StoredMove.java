package io.haochaping.handling.recalculation;

import java.time.Instant;
import java.time.LocalDate;

import io.haochaping.casefile.OpenDeadline;
import io.haochaping.casefile.OpenDeadlines.Seen;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.deadline.PlannedDeadline;
import io.haochaping.duty.DutyLimits.OpenLimit;
import io.haochaping.handling.CalendarMove;
import io.haochaping.supervision.OrderDeadlines.OpenOrder;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of a list. It gets its outcome in the transaction that moves the deadline, and so once. */
@Entity
@Table(name = "calendar_move")
class StoredMove {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private @Nullable String id;
    @Version
    private long version;
    private String listId;
    private String caseNo;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DeadlineKind deadline;
    /** Of the order, or of the matter beside the case, whose limit moves; null for a deadline of the case itself. */
    private @Nullable String orderNo;
    private String jurisdiction;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CalendarMove.Kind kind;
    private Instant anchoredAt;
    private Instant oldDueAt;
    private @Nullable Instant oldRemindAt;
    private boolean oldProvisional;
    private LocalDate newDueDate;
    private Instant newDueAt;
    private @Nullable Instant newRemindAt;
    private boolean newProvisional;
    private boolean assumption;
    private boolean arrived;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CalendarMove.@Nullable Outcome outcome;

    @SuppressWarnings("NullAway.Init")
    protected StoredMove() {
    }

    private StoredMove(String caseNo, String jurisdiction, Instant anchor, Instant dueAt, @Nullable Instant remindAt, boolean provisional,
            PlannedDeadline planned) {
        this.caseNo = caseNo;
        this.jurisdiction = jurisdiction;
        anchoredAt = anchor;
        oldDueAt = dueAt;
        oldRemindAt = remindAt;
        oldProvisional = provisional;
        deadline = planned.kind();
        newDueDate = planned.dueDate();
        newDueAt = planned.dueAt();
        newRemindAt = planned.remindAt();
        newProvisional = planned.provisional();
        assumption = planned.assumption();
    }

    static StoredMove of(OpenDeadline now, PlannedDeadline planned) {
        return new StoredMove(now.caseNo(), now.jurisdiction(), now.anchor(), now.dueAt(), now.remindAt(), now.provisional(), planned);
    }

    /** Orders carry no provisional mark. */
    static StoredMove of(OpenOrder now, PlannedDeadline planned) {
        StoredMove move = new StoredMove(now.caseNo(), now.jurisdiction(), now.issuedAt(), now.dueAt(), now.remindAt(), false, planned);
        move.orderNo = now.no();
        move.newProvisional = false;
        return move;
    }

    static StoredMove of(OpenLimit now, PlannedDeadline planned) {
        StoredMove move = new StoredMove(now.caseNo(), now.jurisdiction(), now.anchor(), now.dueAt(), now.remindAt(), now.provisional(), planned);
        move.orderNo = now.reference();
        return move;
    }

    StoredMove in(String list, boolean afterPublication, Instant now) {
        listId = list;
        arrived = afterPublication;
        if (newDueAt.isBefore(oldDueAt)) {
            kind = newDueAt.isBefore(now) && !oldDueAt.isBefore(now) ? CalendarMove.Kind.OVERDUE : CalendarMove.Kind.EARLIER;
        } else {
            kind = newDueAt.isAfter(oldDueAt) ? CalendarMove.Kind.LATER : CalendarMove.Kind.SAME;
        }
        return this;
    }

    void end(boolean moved) {
        outcome = moved ? CalendarMove.Outcome.MOVED : CalendarMove.Outcome.SKIPPED;
    }

    CalendarMove.Kind kind() {
        return kind;
    }

    boolean losesMark() {
        return oldProvisional && !newProvisional;
    }

    @Nullable String orderNo() {
        return orderNo;
    }

    Seen seen() {
        return new Seen(deadline, anchoredAt, oldDueAt, oldProvisional);
    }

    PlannedDeadline planned() {
        return new PlannedDeadline(deadline, newDueDate, newDueAt, newProvisional, newRemindAt, assumption);
    }

    CalendarMove view() {
        return new CalendarMove(caseNo, deadline, orderNo, jurisdiction, kind, oldDueAt, newDueAt, oldRemindAt, newRemindAt, oldProvisional,
                newProvisional, arrived, outcome);
    }
}
