package io.haochaping.objection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.RunningNumbers;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.DataScope;
import io.haochaping.personaldata.Cipher;

@Component
@Transactional
class ObjectionBook implements Objections {

    /** Who holds the receipt has no account. */
    private static final String REVIEWER = "@reviewer";
    private static final Sort OPEN_FIRST = Sort.by(Sort.Order.desc("undecided"), Sort.Order.desc("raisedAt"), Sort.Order.desc("no"));

    private final StoredObjections objections;
    private final ObjectionWindow window;
    private final ObjectionProcess process;
    private final CaseFiles files;
    private final CaseEvents events;
    private final RunningNumbers numbers;
    private final Cipher cipher;
    private final Clock clock;

    ObjectionBook(StoredObjections objections, ObjectionWindow window, ObjectionProcess process, CaseFiles files, CaseEvents events,
            RunningNumbers numbers, Cipher cipher, Clock clock) {
        this.objections = objections;
        this.window = window;
        this.process = process;
        this.files = files;
        this.events = events;
        this.numbers = numbers;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> mayObjectUntil(String caseNo) {
        return objections.existsByCaseNo(caseNo) ? Optional.empty()
                : window.lastDay(files.require(caseNo)).filter(day -> !window.isOver(day));
    }

    @Override
    public Objection raise(String caseNo, @Nullable String text) {
        String said = ObjectionTexts.required(text);
        CaseView view = files.require(caseNo);
        requirePossible(view);
        String no = numbers.next("YY", LocalDate.now(clock), 4);
        Objection raised = objections.saveAndFlush(new StoredObjection(no, view, said, clock.instant(), cipher)).view();
        events.record(caseNo, CaseEventType.OBJECTED, REVIEWER, Map.of("no", no));
        process.start(raised, view);
        return raised;
    }

    private void requirePossible(CaseView view) {
        if (objections.existsByCaseNo(view.caseNo())) {
            throw Problem.conflict("objection-already-raised");
        }
        if (view.status() != CaseStatus.EXCLUDED) {
            throw Problem.conflict("objection-not-excluded");
        }
        if (window.lastDay(view).filter(day -> !window.isOver(day)).isEmpty()) {
            throw Problem.conflict("objection-window-closed");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Objection> ofCase(String caseNo) {
        return objections.findByCaseNo(caseNo).map(objection -> objection.view(cipher));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Objection> find(String no, DataScope scope) {
        return objections.findOne(ObjectionSearch.numbered(no).and(ObjectionSearch.inScope(scope))).map(objection -> objection.view(cipher));
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Objection> list(@Nullable ObjectionState state, DataScope scope, Pageable page) {
        return objections.findAll(ObjectionSearch.standing(state).and(ObjectionSearch.inScope(scope)),
                PageRequest.of(page.getPageNumber(), page.getPageSize(), OPEN_FIRST)).map(StoredObjection::view);
    }
}
