package io.haochaping.organisation;

import java.time.LocalDate;
import java.util.List;

import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AbsenceBook implements AbsenceAdministration {

    static final String SUBJECT = "absence";

    private final StoredAbsences rows;
    private final AbsenceRules rules;
    private final ChangeLock lock;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    AbsenceBook(StoredAbsences rows, AbsenceRules rules, ChangeLock lock, Journal journal, ApplicationEventPublisher events) {
        this.rows = rows;
        this.rules = rules;
        this.lock = lock;
        this.journal = journal;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Absence> list(Person by, Pageable page) {
        return (by.isAdmin() ? rows.findAllByOrderByLastDayDescFirstDayDescId(page)
                : rows.findByAccountInOrderByLastDayDescFirstDayDescId(rules.led(by), page)).map(AbsenceEntity::toValue);
    }

    @Override
    public List<String> accounts(Person by) {
        return List.copyOf(rules.led(by));
    }

    @Override
    public List<String> substitutes(String account) {
        return rules.substitutes(account);
    }

    @Override
    public Absence enter(Absence given, Person by) {
        Absence value = new Absence(null, given.account().strip(), given.from(), given.to(), Faults.tidy(given.substitute()),
                Faults.tidy(given.reason()), 0);
        rules.allow(value.account(), by);
        lock.take();
        rules.check(value);
        Absence entered = rows.saveAndFlush(new AbsenceEntity(value)).toValue();
        journal.record(SUBJECT, entered.account(), null, Fields.of(entered), by.id());
        events.publishEvent(new AbsenceChanged(entered.account()));
        return entered;
    }

    @Override
    public Absence end(String id, long version, LocalDate lastDay, Person by) {
        AbsenceEntity row = require(id, version, by);
        Absence old = row.toValue();
        rules.checkEnd(old, lastDay);
        row.endOn(lastDay);
        Absence now = rows.saveAndFlush(row).toValue();
        journal.record(SUBJECT, now.account(), Fields.of(old), Fields.of(now), by.id());
        events.publishEvent(new AbsenceChanged(now.account()));
        return now;
    }

    @Override
    public void cancel(String id, long version, Person by) {
        AbsenceEntity row = require(id, version, by);
        Absence old = row.toValue();
        rows.delete(row);
        rows.flush();
        journal.record(SUBJECT, old.account(), Fields.of(old), null, by.id());
        events.publishEvent(new AbsenceChanged(old.account()));
    }

    private AbsenceEntity require(String id, long version, Person by) {
        lock.take();
        AbsenceEntity row = rows.findById(id).orElseThrow(() -> Problem.notFound("not-found"));
        Absence old = row.toValue();
        rules.allow(old.account(), by);
        Changes.sameVersion(version, old.version(), old);
        return row;
    }
}
