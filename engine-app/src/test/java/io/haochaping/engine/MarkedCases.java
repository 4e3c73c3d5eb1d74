package io.haochaping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.haochaping.testing.Hall;
import io.haochaping.testing.Hall.Answer;

/** Whole lives of cases in which everything that somebody writes is marked. */
final class MarkedCases {

    private static final String OFFICER = "officer-district";
    private static final String LEADER = "leader-district";
    private static final String COORDINATOR = "coordinator-district";

    private final Hall hall;
    private final Clock clock;

    MarkedCases(Hall hall, Clock clock) {
        this.hall = hall;
        this.clock = clock;
    }

    /** Returned, complex, refused signatures, two dissatisfied visits, an order, a refused filing. */
    String aLongLife() {
        String no = hall.badReview(Marks.review(hall));
        String task = hall.task(OFFICER, no, "Task_ContactReviewer");
        claim(OFFICER, task);
        assertThat(hall.post(OFFICER, "/api/v1/cases/" + no + "/unmask", Map.of("purpose", "CONTACT")).body()).contains(Marks.PHONE);
        assertThat(hall.post(OFFICER, "/api/v1/cases/" + no + "/contact-attempts", Map.of("means", Marks.MARK + "电话", "note", Marks.note())).status()).isEqualTo(201);
        assertThat(hall.complete(OFFICER, task, Map.of("contactOutcome", "UNREACHABLE", "contactNote", Marks.note())).status()).isEqualTo(400);
        assertThat(hall.complete(OFFICER, task, Map.of("contactOutcome", "REACHED", "contactNote", Marks.note(), "contactedAt", hall.now())).status()).isEqualTo(204);
        hall.handle(OFFICER, no, "Task_VerifyReview", Map.of("finding", "RETURN_CASE", "findingNote", Marks.note()));
        hall.handle(COORDINATOR, no, "Task_ArbitrateDispatch", Map.of("dispatchDecision", "ASSIGN", "unitCode", "hall"));
        hall.handle(OFFICER, no, "Task_VerifyReview", Map.of("finding", "JUSTIFIED_COMPLEX", "findingNote", Marks.note(), "plannedDate",
                LocalDate.now(clock).plusDays(9).toString()));
        hall.handle(COORDINATOR, no, "Task_ApproveComplex", Map.of("complexApproved", false, "approvalNote", Marks.note()));
        rectify(no);
        hall.handle(LEADER, no, "Task_SignOff", Map.of("signedOff", false, "signOffNote", Marks.note()));
        rectify(no);
        signOff(no);
        visit(no, "DISSATISFIED");
        rectify(no);
        signOff(no);
        visit(no, "DISSATISFIED");
        supervise(no);
        hall.handle(COORDINATOR, no, "Task_FileCase", Map.of("filingAccepted", false, "filingNote", Marks.note()));
        rectify(no);
        signOff(no);
        visit(no, "SATISFIED");
        file(no);
        return no;
    }

    String aRefusedExclusion() {
        String no = hall.badReview(Marks.review(hall));
        hall.handle(OFFICER, no, "Task_ContactReviewer", Map.of("contactOutcome", "REFUSED", "contactNote", Marks.note(), "contactedAt", hall.now()));
        contribute(no);
        hall.handle(OFFICER, no, "Task_VerifyReview", Map.of("finding", "MALICIOUS", "findingNote", Marks.note()));
        hall.handle("arbiter-district", no, "Task_DecideExclusion", Map.of("exclusionUpheld", false, "exclusionNote", Marks.note()));
        hall.handle(OFFICER, no, "Task_VerifyReview", Map.of("finding", "NO_LEGAL_BASIS", "findingNote", Marks.note()));
        hall.handle(OFFICER, no, "Task_ExplainToReviewer", Map.of("legalBasis", Marks.note(), "explanation", Marks.note()));
        signOff(no);
        visit(no, "REFUSED");
        file(no);
        return no;
    }

    String anExclusion() {
        String no = hall.badReview(Marks.review(hall));
        hall.handle(OFFICER, no, "Task_ContactReviewer", Map.of("contactOutcome", "REACHED", "contactNote", Marks.note(), "contactedAt", hall.now()));
        contribute(no);
        hall.handle(OFFICER, no, "Task_VerifyReview", Map.of("finding", "MISRATED", "findingNote", Marks.note()));
        hall.handle("arbiter-district", no, "Task_DecideExclusion", Map.of("exclusionUpheld", true, "exclusionNote", Marks.note()));
        return no;
    }

    String anAnonymousOne() {
        Map<String, Object> anonymous = new HashMap<>(Marks.review(hall));
        anonymous.put("reviewer", Map.of("realName", false, "phone", Marks.PHONE, "contactConsent", false));
        String no = hall.badReview(anonymous);
        String task = hall.task(OFFICER, no, "Task_VerifyReview");
        claim(OFFICER, task);
        assertThat(hall.post(OFFICER, "/engine-rest/task/" + task + "/submit-form", Hall.variables(Map.of("finding", "JUSTIFIED_RESOLVED", "findingNote",
                Marks.note()))).status()).isEqualTo(204);
        hall.handle(LEADER, no, "Task_SignOff", Map.of("signedOff", true, "signOffNote", Marks.note()));
        file(no);
        return no;
    }

    /** What is refused must not leave a trace in the log either. */
    void refusals() {
        Map<String, Object> bad = new HashMap<>(Marks.review(hall));
        bad.put("satisfaction", Marks.MARK);
        bad.put("reviewer", Hall.reviewer(Marks.NAME, Marks.PHONE + Marks.MARK));
        assertThat(hall.send(hall.review(bad)).status()).isEqualTo(422);
        String no = hall.badReview(Marks.review(hall));
        String task = hall.task(OFFICER, no, "Task_ContactReviewer");
        claim(OFFICER, task);
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(Map.of(Marks.MARK + "名", Marks.note()), Map.of("contactOutcome", Marks.MARK), Map.of("contactOutcome",
                "REACHED", "contactedAt", Marks.MARK), Map.of("contactOutcome", "REACHED", "contactNote", Marks.MARK.repeat(3000), "contactedAt", hall.now()))) {
            assertThat(hall.complete(OFFICER, task, wrong).status()).isEqualTo(400);
        }
        assertThat(hall.post(OFFICER, "/engine-rest/task/" + task + "/resolve", Hall.variables(Map.of("finding", Marks.note()))).status()).isEqualTo(403);
        assertThat(hall.post(OFFICER, "/engine-rest/task/" + task + "/comment/create", Map.of("message", Marks.note())).status()).isEqualTo(403);
    }

    private void contribute(String no) {
        assertThat(hall.post("clerk-district", "/api/v1/cases/" + no + "/statements", Map.of("text", Marks.note())).status()).isEqualTo(201);
        claim(OFFICER, hall.task(OFFICER, no, "Task_VerifyReview"));
        Answer stored = hall.upload(OFFICER, no, Marks.MARK + "证据.txt", Marks.note());
        assertThat(stored.status()).as(stored.body()).isEqualTo(201);
    }

    private void rectify(String no) {
        hall.handle(OFFICER, no, "Task_Rectify", Map.of("rectification", Marks.note()));
    }

    private void signOff(String no) {
        hall.handle(LEADER, no, "Task_SignOff", Map.of("signedOff", true, "signOffNote", Marks.note()));
    }

    private void visit(String no, String outcome) {
        hall.handle(OFFICER, no, "Task_ReturnVisit", Map.of("visitOutcome", outcome, "visitNote", Marks.note()));
    }

    private void file(String no) {
        hall.handle(COORDINATOR, no, "Task_FileCase", Map.of("filingAccepted", true, "filingNote", Marks.note()));
    }

    private void supervise(String no) {
        String task = hall.task("supervisor", no, "Task_SuperviseOverdue");
        String person = hall.claim(COORDINATOR, task).status() == 204 ? COORDINATOR : "supervisor";
        claim(person, task);
        assertThat(hall.complete(person, task, Map.of("supervisionNote", Marks.note())).status()).isEqualTo(204);
    }

    private void claim(String person, String task) {
        assertThat(hall.claim(person, task).status()).isEqualTo(204);
    }
}
