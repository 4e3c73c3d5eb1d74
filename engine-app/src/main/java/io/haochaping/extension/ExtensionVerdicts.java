package io.haochaping.extension;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.casefile.CaseDeadline;
import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.CaseExtension;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.handling.CaseTimers;
import io.haochaping.identity.problem.Problem;
import io.haochaping.personaldata.Cipher;

/** What leader and coordinator decide, and how a request ends. */
@Component
@Transactional
public class ExtensionVerdicts {

    static final String SYSTEM = "system";

    private final StoredExtensions requests;
    private final CaseEvents events;
    private final CaseExtension extension;
    private final CaseTimers timers;
    private final CaseDeadlines deadlines;
    private final ApplicationEventPublisher listeners;
    private final Cipher cipher;
    private final Clock clock;

    ExtensionVerdicts(StoredExtensions requests, CaseEvents events, CaseExtension extension, CaseTimers timers, CaseDeadlines deadlines,
            ApplicationEventPublisher listeners, Cipher cipher, Clock clock) {
        this.requests = requests;
        this.events = events;
        this.extension = extension;
        this.timers = timers;
        this.deadlines = deadlines;
        this.listeners = listeners;
        this.cipher = cipher;
        this.clock = clock;
    }

    void endorse(String no, boolean agreed, @Nullable String note, String by) {
        StoredExtension request = requests.findById(no).orElseThrow();
        requireRunning(request, agreed);
        request.endorse(agreed, note, by, clock.instant(), cipher);
        events.record(request.caseNo(), CaseEventType.EXTENSION_ENDORSED, by, Map.of("no", no, "approved", agreed));
        tellUnlessOpen(request);
    }

    void approve(String no, boolean agreed, @Nullable String note, String by) {
        StoredExtension request = requests.findById(no).orElseThrow();
        requireRunning(request, agreed);
        request.approve(agreed, note, by, clock.instant(), cipher);
        events.record(request.caseNo(), CaseEventType.EXTENSION_DECIDED, by, Map.of("no", no, "approved", agreed));
        tellUnlessOpen(request);
    }

    /** The engine may be a moment late with the end of the limit; a calendar may have given the time that is asked for. */
    private void requireRunning(StoredExtension request, boolean agreed) {
        CaseDeadline close = deadlines.find(request.caseNo(), DeadlineKind.CLOSE).orElseThrow();
        if (close.isOverdue(clock.instant())) {
            throw Problem.conflict("extension-after-limit");
        }
        if (agreed && !request.newDate().isAfter(close.dueDate())) {
            throw Problem.conflict("extension-overtaken", close.dueDate().toString());
        }
    }

    /** The process has come to its end 期限已顺延: deadlines, timers, ledger and due dates move together. */
    public void grant(String no) {
        StoredExtension request = requests.findById(no).orElseThrow();
        request.granted();
        List<CaseDeadline> moved = extension.extend(request.caseNo(), request.newDate(), String.valueOf(request.approvedBy()));
        moved.forEach(deadline -> timers.move(request.caseNo(), deadline));
        timers.moveDueDates(request.caseNo());
        tellUnlessOpen(request);
    }

    private void tellUnlessOpen(StoredExtension request) {
        if (!request.isOpen()) {
            listeners.publishEvent(new ExtensionEnded(request.view()));
        }
    }

    /** The limit passed before anybody decided. */
    public void lapse(String no) {
        end(requests.findById(no).orElseThrow(), ExtensionState.LAPSED, CaseEventType.EXTENSION_LAPSED);
    }

    void withdraw(StoredExtension request) {
        end(request, ExtensionState.WITHDRAWN, CaseEventType.EXTENSION_WITHDRAWN);
    }

    private void end(StoredExtension request, ExtensionState how, CaseEventType event) {
        request.end(how, clock.instant());
        events.record(request.caseNo(), event, SYSTEM, Map.of("no", request.no()));
        tellUnlessOpen(request);
    }
}
