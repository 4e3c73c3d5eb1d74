package io.haochaping.appeal;

import java.time.Clock;
import java.util.Optional;

import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.deadline.DueDate;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import org.springframework.stereotype.Component;

/** When an appeal, its recheck and its evidence are taken. */
@Component
class AppealRules {

    private final StoredAppeals appeals;
    private final AppealParties parties;
    private final AppealWindow window;
    private final CaseEvents events;
    private final Clock clock;

    AppealRules(StoredAppeals appeals, AppealParties parties, AppealWindow window, CaseEvents events, Clock clock) {
        this.appeals = appeals;
        this.parties = parties;
        this.window = window;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Problem 403 or 409, see {@link Appeals#lodge} */
    AppealOffer requireLodging(CaseView view, Person by) {
        AppealCapacity capacity = parties.capacity(view, by).orElseThrow(() -> Problem.forbidden("appeal-by-rated-or-leader"));
        requireExcludable(view);
        if (appeals.existsByOnceKey(StoredAppeal.onceKey(view, capacity))) {
            throw Problem.conflict("already-appealed");
        }
        DueDate open = window.open(view, clock.instant()).orElseThrow(() -> Problem.conflict("appeal-window-closed"));
        return new AppealOffer(capacity, open.dueDate());
    }

    private void requireExcludable(CaseView view) {
        if (view.status() == CaseStatus.EXCLUDED) {
            throw Problem.conflict("appeal-case-excluded");
        }
        if (view.status() == CaseStatus.EXCLUSION_REVIEW) {
            throw Problem.conflict("exclusion-under-review");
        }
        if (events.of(view.caseNo()).stream().anyMatch(event -> event.type() == CaseEventType.EXCLUSION_REVOKED)) {
            throw Problem.conflict("exclusion-was-revoked");
        }
    }

    Optional<AppealOffer> offer(CaseView view, Person by) {
        try {
            return Optional.of(requireLodging(view, by));
        } catch (Problem refused) {
            return Optional.empty();
        }
    }

    /** @throws Problem 403 or 409, see {@link Appeals#requestRecheck} */
    void requireRecheck(AppealView appeal, Person by) {
        if (!appeal.appellant().equals(by.id())) {
            throw Problem.forbidden("recheck-by-appellant");
        }
        if (appeal.recheckRequestedAt() != null) {
            throw Problem.conflict("recheck-already-requested");
        }
        if (appeal.recheckClosesAt() == null) {
            throw Problem.conflict("appeal-not-rejected");
        }
        if (clock.instant().isAfter(appeal.recheckClosesAt())) {
            throw Problem.conflict("recheck-window-closed");
        }
        if (appeal.state() != AppealState.REJECTED) {
            throw Problem.conflict("appeal-ended");
        }
    }

    void requireEvidence(AppealView appeal, Person by) {
        if (!appeal.appellant().equals(by.id())) {
            throw Problem.forbidden("appeal-evidence-by-appellant");
        }
        if (!appeal.state().isOpen()) {
            throw Problem.conflict("appeal-ended");
        }
    }
}
