package io.haochaping.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import io.haochaping.identity.problem.Problem;
import io.haochaping.testing.RareText;

/** Texts and evidence of a case are whole for whoever may read them, and unreadable in the database. */
abstract class SealedCase extends CaseTests {

    private static final String MARK = "planted-mark-7731";

    @Autowired
    private CaseNotes notes;
    @Autowired
    private Statements statements;
    @Autowired
    private ContactAttempts attempts;
    @Autowired
    private EvidenceStore evidence;
    @Autowired
    private SealedTexts sealedTexts;
    @Autowired
    private EvidenceSafe evidenceSafe;

    @Test
    void keepsTextsAndEvidenceWholeRareCharactersIncluded() {
        String caseNo = open();
        notes.add(caseNo, "Task_VerifyReview", "findingNote", RareText.SAMPLE, OFFICER);
        statements.add(caseNo, RareText.SAMPLE, "clerk-district");
        EvidenceStore.Evidence added = evidence.add(caseNo, "𠮷😀.txt", text(RareText.SAMPLE), OFFICER);

        assertThat(notes.of(caseNo)).singleElement().satisfies(note -> assertThat(note.text()).isEqualTo(RareText.SAMPLE));
        assertThat(statements.of(caseNo)).singleElement().satisfies(said -> assertThat(said.text()).isEqualTo(RareText.SAMPLE));
        assertThat(evidence.of(caseNo)).containsExactly(added);
        assertThat(added.fileName()).isEqualTo("𠮷😀.txt");
        assertThat(evidence.content(caseNo, added.id())).hasValueSatisfying(
                content -> assertThat(content).asString(StandardCharsets.UTF_8).isEqualTo(RareText.SAMPLE));
        assertThat(evidence.any(caseNo)).isTrue();
    }

    @Test
    void writesNoTextReadablyIntoAnyTableOfTheModule() {
        String caseNo = open();
        record.contacted(caseNo, ContactOutcome.REACHED, null, MARK, OFFICER);
        record.verified(caseNo, Finding.JUSTIFIED_SIMPLE, null, MARK, OFFICER);
        record.rectified(caseNo, MARK, OFFICER);
        record.signedOff(caseNo, MARK, "leader-district");
        record.visited(caseNo, VisitOutcome.DISSATISFIED, MARK, OFFICER);
        record.supervisionAnswered(caseNo, "DB-1", "CLOSE", MARK, "coordinator-district", false);
        attempts.add(caseNo, AttemptPurpose.CONTACT, MARK, MARK, OFFICER);
        statements.add(caseNo, MARK, "clerk-district");
        evidence.add(caseNo, MARK + ".txt", text(MARK), OFFICER);

        List<String> tables = List.of("case_file", "case_event", "case_event_head", "case_deadline", "case_step", "case_attempt",
                "case_ledger", "case_notice", "case_text", "case_evidence");

        assertThat(tables).allSatisfy(table -> assertThat(everythingIn(table)).doesNotContain(MARK));
        assertThat(cases.require(caseNo).answer()).isEqualTo(MARK);
        assertThat(events.of(caseNo).toString()).doesNotContain(MARK);
    }

    private String everythingIn(String table) {
        List<String> cells = new ArrayList<>();
        jdbc.sql("select * from " + table).query(row -> {
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                byte[] bytes = row.getObject(i) instanceof Blob || row.getObject(i) instanceof byte[] ? row.getBytes(i) : null;
                cells.add(bytes == null ? String.valueOf(row.getString(i)) : new String(bytes, StandardCharsets.ISO_8859_1));
            }
        });
        return String.join("\n", cells);
    }

    @Test
    void namesAddedEvidenceInTheLogByItsDigestOnly() {
        String caseNo = open();
        EvidenceStore.Evidence added = evidence.add(caseNo, "张三的身份证.txt", text("x"), OFFICER);

        CaseEvent event = events.of(caseNo).get(1);
        assertThat(event.type()).isEqualTo(CaseEventType.EVIDENCE_ADDED);
        assertThat(event.detail()).containsOnlyKeys("evidenceId", "mediaType", "size", "sha256")
                .containsEntry("sha256", "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881")
                .containsEntry("evidenceId", added.id());
    }

    @Test
    void readsNoMoreThanTheLimitAndOneByte() {
        String caseNo = open();
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }
        };

        assertThatThrownBy(() -> evidence.add(caseNo, "a.txt", endless, OFFICER))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status().value()).isEqualTo(413));
        assertThat(endless.given).isLessThanOrEqualTo(EvidenceSafe.LIMIT + 1L);
        assertThat(evidence.any(caseNo)).isFalse();
        assertThat(events.of(caseNo)).hasSize(1);
    }

    @Test
    void takesAFileOfExactlyTheLimit() {
        String caseNo = open();

        EvidenceStore.Evidence added = evidence.add(caseNo, "a.txt", text("x".repeat(EvidenceSafe.LIMIT)), OFFICER);

        assertThat(added.size()).isEqualTo(10 * 1024 * 1024);
        assertThat(evidence.content(caseNo, added.id())).hasValueSatisfying(content -> assertThat(content).hasSize(EvidenceSafe.LIMIT));
    }

    @Test
    void givesEvidenceOutUnderItsOwnCaseOnly() {
        String id = evidence.add(open(), "a.txt", text("x"), OFFICER).id();

        assertThat(evidence.content(open(), id)).isEmpty();
    }

    @Test
    void opensNoTextThatWasMovedToAnotherCase() {
        String caseNo = open();
        String other = open();
        statements.add(caseNo, "举证", "clerk-district");
        jdbc.sql("update case_text set case_no = ? where case_no = ?").params(other, caseNo).update();

        assertThatThrownBy(() -> statements.of(other)).isInstanceOf(IllegalStateException.class);
        jdbc.sql("delete from case_text where case_no = ?").param(other).update();
    }

    @Test
    void refusesAnEmptyOrTooLongStatement() {
        String caseNo = open();

        assertThatThrownBy(() -> statements.add(caseNo, "  ", "clerk-district")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> statements.add(caseNo, "字".repeat(2001), "clerk-district")).isInstanceOf(Problem.class);
        assertThat(statements.add(caseNo, "𠮷".repeat(2000), "clerk-district").text()).hasSize(4000);
        assertThat(statements.of(caseNo)).hasSize(1);
    }

    @Test
    void isEncryptedAnewWhereAnOlderKeyWasUsed() {
        String caseNo = open();
        statements.add(caseNo, "举证", "clerk-district");
        String id = evidence.add(caseNo, "a.txt", text("x"), OFFICER).id();
        jdbc.sql("update case_text set key_id = 'older' where case_no = ?").param(caseNo).update();
        jdbc.sql("update case_evidence set key_id = 'older' where case_no = ?").param(caseNo).update();

        assertThat(sealedTexts.reencrypt(100)).isEqualTo(1);
        assertThat(evidenceSafe.reencrypt(100)).isEqualTo(1);

        assertThat(sealedTexts.reencrypt(100)).isZero();
        assertThat(evidenceSafe.reencrypt(100)).isZero();
        assertThat(statements.of(caseNo)).extracting(Statements.Statement::text).containsExactly("举证");
        assertThat(evidence.content(caseNo, id)).isPresent();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
