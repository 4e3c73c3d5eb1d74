package io.haochaping.desk.appeals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.appeal.AppealBook;
import io.haochaping.appeal.AppealTexts;
import io.haochaping.appeal.AppealView;
import io.haochaping.appeal.Appeals;
import io.haochaping.casefile.EvidenceStore.Evidence;
import io.haochaping.desk.appeals.AppealPage.File;
import io.haochaping.desk.appeals.AppealPage.Said;
import io.haochaping.desk.appeals.AppealPage.Standing;
import io.haochaping.duty.OpenDuties;
import io.haochaping.duty.OpenDuty;
import io.haochaping.identity.Person;
import io.haochaping.pages.Fact;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;
import io.haochaping.process.Appeal;

/** Puts the page of an appeal together for one person. */
@Component
class AppealPages {

    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";

    private final AppealRows rows;
    private final AppealBook book;
    private final Appeals appeals;
    private final OpenDuties duties;
    private final Names names;
    private final Words words;

    AppealPages(AppealRows rows, AppealBook book, Appeals appeals, OpenDuties duties, Names names, Words words) {
        this.rows = rows;
        this.book = book;
        this.appeals = appeals;
        this.duties = duties;
        this.names = names;
        this.words = words;
    }

    AppealPage of(AppealView appeal, Person person) {
        Optional<OpenDuty> open = appeal.state().isOpen() ? duties.find(Appeal.KEY, appeal.no()) : Optional.empty();
        boolean own = appeal.appellant().equals(person.id());
        return new AppealPage(rows.of(appeal, true), facts(appeal, open), open.map(duty -> standing(duty, person)).orElse(null),
                said(appeal, book.texts(appeal.no())), book.evidence(appeal).stream().map(this::file).toList(),
                appeal.recheckUntil() != null && appeals.mayRequestRecheck(appeal, person) ? words.day(appeal.recheckUntil()) : null, own && appeal.state().isOpen());
    }

    private List<Fact> facts(AppealView appeal, Optional<OpenDuty> open) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "capacity", words.word("appeal.capacity.", appeal.capacity()));
        add(facts, "appellant", names.actor(appeal.appellant()));
        add(facts, "kind", words.word("appeal.kind.", appeal.kind()));
        add(facts, "unit", names.unit(appeal.unitCode()));
        add(facts, "lodgedAt", Words.minute(appeal.lodgedAt()));
        open.map(OpenDuty::dueAt).ifPresent(due -> add(facts, "dueAt", Words.second(due)));
        add(facts, "recheckUntil", appeal.recheckUntil() == null ? null : words.day(appeal.recheckUntil()));
        add(facts, "endedAt", minute(appeal.endedAt()));
        add(facts, "noticeNo", appeal.noticeNo());
        return facts;
    }

    private void add(List<Fact> facts, String name, @Nullable String text) {
        if (text != null) {
            facts.add(new Fact(words.text("appeal.fact." + name), text));
        }
    }

    private List<Said> said(AppealView appeal, AppealTexts texts) {
        List<Said> said = new ArrayList<>();
        say(said, "grounds", appeal.appellant(), appeal.lodgedAt(), null, texts.grounds());
        say(said, "note", appeal.examinedBy(), appeal.examinedAt(), appeal.recheckUntil() == null, texts.note());
        say(said, "recheckGrounds", appeal.appellant(), appeal.recheckRequestedAt(), null, texts.recheckGrounds());
        say(said, "recheckNote", appeal.recheckedBy(), appeal.recheckedAt(), appeal.noticeNo() != null, texts.recheckNote());
        return said;
    }

    private void say(List<Said> said, String what, @Nullable String who, @Nullable Instant at, @Nullable Boolean upheld, @Nullable String text) {
        if (who != null && at != null && text != null) {
            said.add(new Said(words.text("appeal.said." + what), names.actor(who) + " · " + Words.minute(at),
                    upheld == null ? null : words.text("appeal.outcome." + what + "." + upheld), text));
        }
    }

    private Standing standing(OpenDuty duty, Person person) {
        String who = duty.assignee() != null ? words.text("desk.case.claimed", names.actor(duty.assignee()))
                : words.text("desk.case.unclaimed") + " · " + duty.candidates().stream().limit(4).map(names::holder).collect(Collectors.joining("、"));
        return new Standing(words.word("desk.task.", duty.taskKey()), who, mayAct(duty, person) ? TASK + duty.taskId() : null);
    }

    private static boolean mayAct(OpenDuty duty, Person person) {
        return duty.assignee() != null ? duty.assignee().equals(person.id())
                : duty.candidates().contains(person.id()) || person.groups().stream().anyMatch(duty.candidates()::contains);
    }

    private File file(Evidence file) {
        return new File(file.id(), file.fileName(), file.mediaType() + " · " + Math.max(1, file.size() / 1024) + " KB · "
                + names.actor(file.actor()) + " · " + Words.minute(file.at()));
    }

    private static @Nullable String minute(@Nullable Instant time) {
        return time == null ? null : Words.minute(time);
    }
}
