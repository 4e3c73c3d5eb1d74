package io.haochaping.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.deadline.DeadlineKind;
import io.haochaping.deadline.Policies;

@Component
@Transactional
class AttemptBook implements ContactAttempts {

    private final StoredAttempts attempts;
    private final SealedTexts texts;
    private final CaseLocks locks;
    private final CaseDeadlines deadlines;
    private final CaseEvents events;
    private final Policies policies;
    private final Clock clock;

    AttemptBook(StoredAttempts attempts, SealedTexts texts, CaseLocks locks, CaseDeadlines deadlines, CaseEvents events,
            Policies policies, Clock clock) {
        this.attempts = attempts;
        this.texts = texts;
        this.locks = locks;
        this.deadlines = deadlines;
        this.events = events;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public ContactAttempt add(String caseNo, AttemptPurpose purpose, String means, String note, String actor) {
        TextRules.required("/means", means, TextRules.SHORT);
        TextRules.atMost("/note", note, TextRules.LONG);
        CaseFile file = locks.locked(caseNo);
        List<StoredAttempt> earlier = attempts.findByCaseNoOrderByPosition(caseNo);
        Instant now = clock.instant();
        boolean counted = earlier.stream().filter(attempt -> attempt.counts(purpose))
                .noneMatch(attempt -> attempt.isInHalfDayOf(now, clock.getZone()));
        StoredAttempt made = attempts.save(new StoredAttempt(caseNo, earlier.size(), purpose, actor, now, counted));
        write(made, caseNo, means, note, actor);
        long times = earlier.stream().filter(attempt -> attempt.counts(purpose)).count() + (counted ? 1 : 0);
        events.record(caseNo, CaseEventType.CONTACT_ATTEMPTED, actor, Facts.of("purpose", purpose, "counted", counted, "times", times));
        if (purpose == AttemptPurpose.CONTACT && times >= policies.profile(file.policy()).contactAttempts()) {
            deadlines.met(caseNo, DeadlineKind.CONTACT);
        }
        return made.view(means, note);
    }

    private void write(StoredAttempt made, String caseNo, String means, String note, String actor) {
        texts.write(new CaseText.Place(caseNo, CaseText.Kind.ATTEMPT, made.id(), "means"), means, actor);
        texts.write(new CaseText.Place(caseNo, CaseText.Kind.ATTEMPT, made.id(), "note"), note, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public int counted(String caseNo, AttemptPurpose purpose, Instant since) {
        return (int) attempts.findByCaseNoOrderByPosition(caseNo).stream()
                .filter(attempt -> attempt.counts(purpose) && !attempt.madeAt().isBefore(since)).count();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ContactAttempt> of(String caseNo) {
        Map<String, String> written = new HashMap<>();
        texts.of(caseNo, CaseText.Kind.ATTEMPT).forEach(text -> written.put(text.belongsTo() + text.field(), texts.read(text)));
        return attempts.findByCaseNoOrderByPosition(caseNo).stream()
                .map(made -> made.view(written.getOrDefault(made.id() + "means", ""), written.getOrDefault(made.id() + "note", "")))
                .toList();
    }
}
