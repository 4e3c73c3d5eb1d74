package io.haochaping.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseNotes;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.ContactAttempts;
import io.haochaping.casefile.EvidenceStore;
import io.haochaping.casefile.Statements;
import io.haochaping.desk.CasePage.Entry;
import io.haochaping.desk.CasePage.EvidenceLine;
import io.haochaping.identity.Person;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Fact;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;
import io.haochaping.voice.ReviewerReply;
import io.haochaping.voice.ReviewerVoice;

/** What the handlers wrote and collected. The rated person reads the own statements only. */
@Component
class CaseWork {

    private final ContactAttempts attempts;
    private final EvidenceStore evidence;
    private final Statements statements;
    private final CaseNotes notes;
    private final ReviewerVoice voice;
    private final Names names;
    private final Words words;

    CaseWork(ContactAttempts attempts, EvidenceStore evidence, Statements statements, CaseNotes notes, ReviewerVoice voice,
            Names names, Words words) {
        this.attempts = attempts;
        this.evidence = evidence;
        this.statements = statements;
        this.notes = notes;
        this.voice = voice;
        this.names = names;
        this.words = words;
    }

    List<Fact> outcomes(CaseView file) {
        return Stream.of(outcome("finding", "desk.finding.", file.finding()), outcome("track", "desk.track.", file.track()),
                plain("plannedDate", file.plannedDate()), plain("filingNo", file.filingNo()),
                plain("closedAt", file.closedAt() == null ? null : Words.minute(file.closedAt())),
                times("returns", file.returns()), times("reworks", file.reworks()),
                plain("exclusion", file.excludedAt() == null ? null : file.noticeNo())).flatMap(List::stream).toList();
    }

    List<Entry> notes(String caseNo) {
        return notes.of(caseNo).stream().map(note -> new Entry(Words.minute(note.at()), words.word("desk.note.", note.field()), null,
                by(note.actor(), Words.minute(note.at())), note.text())).toList();
    }

    List<Entry> attempts(String caseNo) {
        return attempts.of(caseNo).stream().map(attempt -> new Entry(Words.minute(attempt.at()),
                words.word("desk.purpose.", attempt.purpose()) + " · " + words.word("desk.means.", attempt.means()),
                attempt.counted() ? new Badge(Badge.CALM, words.text("desk.attempt.counted"))
                        : new Badge(Badge.QUIET, words.text("desk.attempt.not-counted")),
                names.actor(attempt.actor()), attempt.note())).toList();
    }

    String counted(String caseNo) {
        return words.text("desk.case.attempts.counted", attempts.of(caseNo).stream().filter(ContactAttempts.ContactAttempt::counted).count());
    }

    /** What the reviewer said after the review; never what was said about pressure. */
    List<Entry> said(String caseNo) {
        ReviewerReply reply = voice.of(caseNo);
        List<Entry> said = new ArrayList<>();
        if (reply.declinedAt() != null) {
            said.add(entry(words.text("desk.said.declined"), reply.declinedAt(), words.text("desk.said.declined.hint")));
        }
        if (reply.mistakenAt() != null) {
            said.add(entry(words.text("desk.said.mistaken"), reply.mistakenAt(), reply.mistakenText()));
        }
        if (reply.ratedAt() != null) {
            said.add(entry(words.text("desk.said.rated", words.word("desk.outcome.", String.valueOf(reply.rating()))), reply.ratedAt(), reply.ratingText()));
        }
        return said;
    }

    private static Entry entry(String what, Instant at, @Nullable String note) {
        return new Entry(Words.minute(at), what, null, "", note);
    }

    List<EvidenceLine> evidence(String caseNo, Person person, boolean ownOnly) {
        return evidence.of(caseNo).stream().filter(file -> !ownOnly || file.actor().equals(person.id())).map(file -> new EvidenceLine(file.id(), file.fileName(),
                file.mediaType() + " · " + Math.max(1, file.size() / 1024) + " KB · " + by(file.actor(), Words.minute(file.at())))).toList();
    }

    List<Entry> statements(String caseNo, Person person, boolean ownOnly) {
        return statements.of(caseNo).stream().filter(statement -> !ownOnly || statement.actor().equals(person.id()))
                .map(statement -> new Entry("", "", null, by(statement.actor(), Words.minute(statement.at())), statement.text())).toList();
    }

    private String by(String actor, String at) {
        return names.actor(actor) + " · " + at;
    }

    private List<Fact> outcome(String name, String prefix, @Nullable Object code) {
        return code == null ? List.of() : List.of(new Fact(words.text("desk.fact." + name), words.word(prefix, code)));
    }

    private List<Fact> times(String name, int count) {
        return count == 0 ? List.of() : List.of(new Fact(words.text("desk.fact." + name), words.text("desk.times", count)));
    }

    private List<Fact> plain(String name, @Nullable Object value) {
        return value == null ? List.of() : List.of(new Fact(words.text("desk.fact." + name), value.toString()));
    }
}
