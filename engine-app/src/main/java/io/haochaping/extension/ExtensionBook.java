package io.haochaping.extension;

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

import io.haochaping.casefile.CaseDeadline;
import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.RunningNumbers;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.DataScope;
import io.haochaping.personaldata.Cipher;

@Component
@Transactional
class ExtensionBook implements Extensions {

    private static final Sort OPEN_FIRST = Sort.by(Sort.Order.desc("undecided"), Sort.Order.desc("requestedAt"), Sort.Order.desc("no"));

    private final StoredExtensions requests;
    private final ExtensionRules rules;
    private final ExtensionProcess process;
    private final CaseFiles files;
    private final CaseEvents events;
    private final RunningNumbers numbers;
    private final Cipher cipher;
    private final Clock clock;

    ExtensionBook(StoredExtensions requests, ExtensionRules rules, ExtensionProcess process, CaseFiles files, CaseEvents events,
            RunningNumbers numbers, Cipher cipher, Clock clock) {
        this.requests = requests;
        this.rules = rules;
        this.process = process;
        this.files = files;
        this.events = events;
        this.numbers = numbers;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true, noRollbackFor = Problem.class)
    public Optional<LocalDate> mayAskUntil(String caseNo, Person by) {
        CaseView view = files.require(caseNo);
        try {
            return Optional.of(rules.lastDay(view, rules.requireExtendable(view, by)));
        } catch (Problem impossible) {
            return Optional.empty();
        }
    }

    @Override
    public ExtensionRequest request(String caseNo, @Nullable LocalDate newDate, @Nullable String reason, Person by) {
        CaseView view = files.require(caseNo);
        CaseDeadline close = rules.requireExtendable(view, by);
        LocalDate wanted = ExtensionInputs.day(newDate, close.dueDate(), rules.lastDay(view, close));
        String why = ExtensionInputs.reason(reason);
        String no = numbers.next("YQ", LocalDate.now(clock), 4);
        ExtensionRequest made = requests.saveAndFlush(new StoredExtension(no, view, close.dueDate(), wanted, by.id(), clock.instant())
                .saying(why, cipher)).view();
        events.record(caseNo, CaseEventType.EXTENSION_REQUESTED, by.id(), Map.of("no", no, "plannedDate", wanted));
        process.start(made, view);
        return made;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ExtensionRequest> ofCase(String caseNo) {
        return requests.findByCaseNo(caseNo).map(request -> request.view(cipher));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ExtensionRequest> find(String no, DataScope scope) {
        return requests.findOne(ExtensionSearch.numbered(no).and(ExtensionSearch.inScope(scope))).map(request -> request.view(cipher));
    }

    @Override
    @Transactional(readOnly = true)
    public Page<ExtensionRequest> list(@Nullable ExtensionState state, DataScope scope, Pageable page) {
        return requests.findAll(ExtensionSearch.standing(state).and(ExtensionSearch.inScope(scope)),
                PageRequest.of(page.getPageNumber(), page.getPageSize(), OPEN_FIRST)).map(StoredExtension::view);
    }
}
