package io.haochaping.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import io.haochaping.deadline.WorkingCalendar;
import io.haochaping.handling.Workload;
import io.haochaping.handling.Workloads;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.pages.Words;

/** On the morning of a working day everybody with open tasks gets them as a list, once a day however often it is asked for. */
@Component
public class MorningDigests {

    /** When the working day's list is written. */
    public static final LocalTime AT = LocalTime.of(8, 30);

    private static final Logger log = LoggerFactory.getLogger(MorningDigests.class);
    private static final int LISTED = 20;

    private final Organisation organisation;
    private final Accounts accounts;
    private final WorkingCalendar calendar;
    private final Workloads workloads;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MorningDigests(Organisation organisation, Accounts accounts, WorkingCalendar calendar, Workloads workloads, Outbox outbox,
            PlatformTransactionManager transactions, Clock clock) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.calendar = calendar;
        this.workloads = workloads;
        this.outbox = outbox;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Writes today's lists; before {@link #AT} and where today is no working day there are none. Each person is a transaction of its own. */
    public void writeToday() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Words.ZONE);
        if (!now.toLocalTime().isBefore(AT)) {
            working(now.toLocalDate()).forEach(account -> write(account, now.toLocalDate()));
        }
    }

    private void write(String account, LocalDate today) {
        try {
            transaction.executeWithoutResult(status -> tell(account, today));
        } catch (DataIntegrityViolationException written) {
            log.debug("Another node has written the list of this morning");
        }
    }

    private void tell(String account, LocalDate today) {
        Workload work = workloads.of(account, LISTED);
        if (work.ownTotal() + work.unclaimed() > 0) {
            Map<String, String> facts = new HashMap<>();
            facts.put(Placeholder.DATE.key(), today.toString());
            facts.put(Placeholder.COUNT.key(), "" + work.ownTotal());
            facts.put(Placeholder.UNCLAIMED.key(), "" + work.unclaimed());
            facts.put(Placeholder.TASKS.key(), work.own().stream().map(MorningDigests::line).collect(Collectors.joining("\n")));
            outbox.tell(NoticeKind.DIGEST, Set.of(account), today.toString(), facts);
        }
    }

    private static String line(Workload.OwnTask task) {
        String due = task.dueAt() == null ? "" : Composer.PART + LocalDate.ofInstant(task.dueAt(), Words.ZONE);
        return task.caseNo() + Composer.PART + task.taskKey() + due;
    }

    /** Everybody whose jurisdiction works today; supervisors by the national calendar. */
    private Set<String> working(LocalDate today) {
        Set<String> people = new TreeSet<>();
        for (Jurisdiction jurisdiction : organisation.jurisdictions()) {
            if (calendar.isWorkingDay(jurisdiction.code(), today)) {
                groups(jurisdiction.code()).forEach(group -> people.addAll(accounts.membersOf(group)));
            }
        }
        if (calendar.isWorkingDay(WorkingCalendar.NATIONAL, today)) {
            people.addAll(accounts.membersOf(Groups.SUPERVISORS));
        }
        return people;
    }

    private Stream<String> groups(String jurisdiction) {
        Stream<String> ofUnits = organisation.unitsOf(jurisdiction).stream().map(Unit::code)
                .flatMap(unit -> Stream.of(Groups.officers(unit), Groups.leaders(unit)));
        return Stream.concat(ofUnits, Stream.of(Groups.coordinators(jurisdiction), Groups.arbiters(jurisdiction)));
    }
}
