package io.haochaping.appeal;

import java.time.Clock;
import java.time.Instant;

import io.haochaping.appeal.StoredAppealText.Part;
import io.haochaping.casefile.AppealRecord;
import io.haochaping.casefile.CaseEventRecorded;
import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.handling.AppealedCases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an examination or a recheck brings, and how an appeal ends. Who may decide is not judged here. */
@Component
@Transactional
public class AppealVerdicts {

    private final StoredAppeals appeals;
    private final SealedAppeals texts;
    private final AppealWindow window;
    private final CaseFiles files;
    private final AppealRecord record;
    private final AppealedCases cases;
    private final AppealProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppealVerdicts(StoredAppeals appeals, SealedAppeals texts, AppealWindow window, CaseFiles files, AppealRecord record, AppealedCases cases,
            AppealProcess process, ApplicationEventPublisher events, Clock clock) {
        this.appeals = appeals;
        this.texts = texts;
        this.window = window;
        this.files = files;
        this.record = record;
        this.cases = cases;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** Rejected: the window for a recheck opens. */
    void examined(String appealNo, boolean upheld, String note, String by) {
        StoredAppeal appeal = require(appealNo);
        Instant now = clock.instant();
        appeal.examined(by, now);
        texts.write(appealNo, Part.NOTE, note);
        record.decided(appeal.view().caseNo(), appealNo, upheld, by);
        if (!upheld) {
            appeal.rejected(window.from(files.require(appeal.view().caseNo()), now));
            events.publishEvent(new AppealDecided(appeal.view()));
        }
    }

    void rechecked(String appealNo, boolean upheld, String note, String by) {
        StoredAppeal appeal = require(appealNo);
        appeal.rechecked(by, clock.instant());
        texts.write(appealNo, Part.RECHECK_NOTE, note);
        record.rechecked(appeal.view().caseNo(), appealNo, upheld, by);
    }

    /** The review is excluded with a notice (通报); what had been decided about the case stays readable. */
    public void uphold(String appealNo) {
        StoredAppeal appeal = require(appealNo);
        appeal.ended(AppealState.UPHELD, clock.instant());
        appeals.flush();
        AppealView view = appeal.view();
        appeal.noticed(cases.exclude(view.caseNo(), view.kind().finding(), appeal.decider()));
        events.publishEvent(new AppealDecided(appeal.view()));
    }

    /** Rejected for good: exclusion is closed for the case. */
    public void reject(String appealNo) {
        StoredAppeal appeal = require(appealNo);
        appeal.ended(AppealState.REJECTED_FINALLY, clock.instant());
        cases.closeExclusion(appeal.view().caseNo(), appealNo);
        events.publishEvent(new AppealDecided(appeal.view()));
    }

    /** Until when a recheck may be asked for. */
    @Transactional(readOnly = true)
    public Instant recheckClosesAt(String appealNo) {
        Instant closes = require(appealNo).view().recheckClosesAt();
        if (closes == null) {
            throw new IllegalStateException("The appeal " + appealNo + " was not rejected");
        }
        return closes;
    }

    @EventListener
    void on(CaseEventRecorded event) {
        if (event.type() == CaseEventType.EXCLUDED) {
            appeals.findByCaseNoAndStateIn(event.caseNo(), AppealSearch.OPEN).forEach(this::settle);
        }
    }

    private void settle(StoredAppeal appeal) {
        appeal.ended(AppealState.SETTLED, clock.instant());
        process.settle(appeal.view().no());
        events.publishEvent(new AppealDecided(appeal.view()));
    }

    private StoredAppeal require(String appealNo) {
        return appeals.findById(appealNo).orElseThrow();
    }
}
