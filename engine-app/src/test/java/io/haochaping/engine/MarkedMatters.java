package io.haochaping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.testing.Hall;
import io.haochaping.testing.Hall.Answer;
import io.haochaping.testing.HttpBrowser;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whole lives of what stands beside the cases, in which everything that somebody writes is marked. */
final class MarkedMatters {

    private static final String OFFICER = "officer-district";
    private static final String COORDINATOR = "coordinator-district";
    private static final String RATED = "clerk-district";
    private static final String SUPERVISOR = "supervisor";

    private final Hall hall;
    private final int port;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    MarkedMatters(Hall hall, int port, JdbcTemplate jdbc, Clock clock) {
        this.hall = hall;
        this.port = port;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the pages of what came of it */
    List<String> all() {
        List<String> pages = new ArrayList<>(List.of(anAppeal(), anObjection(), anExtension(), aLead(), aSpotCheck(), aComment()));
        pages.addAll(List.of("/appeals", "/objections", "/extensions", "/leads", "/spot-checks", "/improvements"));
        return pages;
    }

    private String anAppeal() {
        String no = hall.badReview(Marks.review(hall));
        String appeal = made(RATED, "/api/v1/cases/" + no + "/appeals", Map.of("kind", "OTHER", "grounds", Marks.note())).path("appealNo").asText();
        hall.handle("arbiter-district", no, "Task_ExamineAppeal", Map.of("appealUpheld", false, "appealNote", Marks.note()));
        assertThat(hall.post(RATED, "/api/v1/appeals/" + appeal + "/recheck", Map.of("grounds", Marks.note())).status()).isEqualTo(200);
        hall.handle("arbiter2-district", no, "Task_RecheckAppeal", Map.of("recheckUpheld", true, "recheckNote", Marks.note()));
        return "/appeals/" + appeal;
    }

    private String anObjection() {
        JsonNode taken = hall.send(hall.review(Marks.review(hall))).body();
        String no = taken.path("caseNo").asText();
        contacted(no);
        hall.claim(OFFICER, hall.task(OFFICER, no, "Task_VerifyReview"));
        assertThat(hall.upload(OFFICER, no, Marks.MARK + "证据.txt", Marks.note()).status()).isEqualTo(201);
        hall.handle(OFFICER, no, "Task_VerifyReview", Map.of("finding", "MISRATED", "findingNote", Marks.note()));
        hall.handle("arbiter-district", no, "Task_DecideExclusion", Map.of("exclusionUpheld", true, "exclusionNote", Marks.note()));
        HttpResponse<String> said = new HttpBrowser(port).submit("/receipt/" + taken.path("receipt").asText() + "/objection", Map.of("text", Marks.note()));
        assertThat(said.statusCode()).as(said.body()).isEqualTo(302);
        assertThat(said.headers().map().toString()).doesNotContain(Marks.MARK);
        hall.handle(SUPERVISOR, no, "Task_DecideObjection", Map.of("objectionUpheld", true, "objectionNote", Marks.note()));
        hall.handle("supervisor2", no, "Task_ConfirmRevocation", Map.of("revocationConfirmed", true, "revocationNote", Marks.note()));
        return "/objections/" + hall.get(SUPERVISOR, "/api/v1/cases/" + no).json().at("/objection/no").asText();
    }

    private String anExtension() {
        String no = hall.badReview(Marks.review(hall));
        jdbc.update("update case_file set policy_key = 'city-extension', policy_version = 1 where case_no = ?", no);
        LocalDate close = LocalDate.parse(hall.get(SUPERVISOR, "/api/v1/cases/" + no).json().at("/deadlines/close/dueDate").asText());
        contacted(no);
        hall.handle(OFFICER, no, "Task_VerifyReview", Map.of("finding", "JUSTIFIED_COMPLEX", "findingNote", Marks.note(), "plannedDate", close.toString()));
        hall.handle(COORDINATOR, no, "Task_ApproveComplex", Map.of("complexApproved", true, "approvalNote", Marks.note()));
        String extension = made(OFFICER, "/api/v1/cases/" + no + "/extension-requests", Map.of("newDate", close.plusDays(5).toString(), "reason",
                Marks.note())).path("extensionNo").asText();
        hall.handle("leader-district", no, "Task_EndorseExtension", Map.of("extensionEndorsed", true, "endorsementNote", Marks.note()));
        hall.handle(COORDINATOR, no, "Task_ApproveExtension", Map.of("extensionApproved", false, "extensionNote", Marks.note()));
        return "/extensions/" + extension;
    }

    private String aLead() {
        String no = hall.badReview(Marks.review(hall));
        String lead = made(OFFICER, "/api/v1/cases/" + no + "/leads", Map.of("to", Marks.note(), "text", Marks.note(), "flag", "FRAUD")).path("leadNo").asText();
        hall.handle(SUPERVISOR, lead, "Task_TransferLead", Map.of("transferDecision", "TRANSFER", "transferNote", Marks.note()));
        hall.handle(SUPERVISOR, lead, "Task_RecordReply", Map.of("leadOutcome", "CONFIRMED", "replyNote", Marks.note()));
        hall.handle(SUPERVISOR, lead, "Task_RecordAccountability", Map.of("accountabilityNote", Marks.note()));
        return "/leads/" + lead;
    }

    private String aSpotCheck() {
        String no = hall.badReview(Marks.review(hall));
        contacted(no);
        hall.handle(OFFICER, no, "Task_VerifyReview", Map.of("finding", "JUSTIFIED_RESOLVED", "findingNote", Marks.note()));
        hall.handle("leader-district", no, "Task_SignOff", Map.of("signedOff", true, "signOffNote", Marks.note()));
        hall.handle(OFFICER, no, "Task_ReturnVisit", Map.of("visitOutcome", "SATISFIED", "visitNote", Marks.note()));
        hall.handle(COORDINATOR, no, "Task_FileCase", Map.of("filingAccepted", true, "filingNote", Marks.note()));
        String check = made(SUPERVISOR, "/api/v1/cases/" + no + "/spot-checks", Map.of()).path("checkNo").asText();
        hall.claim(SUPERVISOR, hall.task(SUPERVISOR, check, "Task_SpotCheck"));
        assertThat(hall.post(SUPERVISOR, "/api/v1/cases/" + no + "/unmask", Map.of("purpose", "SPOT_CHECK")).body()).contains(Marks.PHONE);
        hall.handle(SUPERVISOR, check, "Task_SpotCheck", Map.of("checkOutcome", "CONTRADICTED", "checkNote", Marks.note()));
        return "/cases/" + no;
    }

    /** Its heading is for lists and no text of a person: it says what the comment is about. */
    private String aComment() {
        Map<String, Object> comment = new HashMap<>(Map.of("jurisdiction", "district", "way", "HOTLINE", "title", "窗口排队", "text", Marks.note(),
                "name", Marks.NAME, "phone", Marks.PHONE));
        String no = made(COORDINATOR, "/api/v1/improvements/comments", comment).path("improvementNo").asText();
        hall.handle(COORDINATOR, no, "Task_TriageImprovement", Map.of("triageNote", Marks.note(), "disposition", "ADOPT", "unitCode", "hall", "plannedDate",
                LocalDate.now(clock).plusDays(9).toString()));
        hall.handle(OFFICER, no, "Task_CarryOutImprovement", Map.of("measure", Marks.note()));
        hall.handle(COORDINATOR, no, "Task_AcceptImprovement", Map.of("acceptanceNote", Marks.note(), "accepted", true));
        return "/improvements/" + no;
    }

    private void contacted(String no) {
        hall.handle(OFFICER, no, "Task_ContactReviewer", Map.of("contactOutcome", "REACHED", "contactNote", Marks.note(), "contactedAt", hall.now()));
    }

    private JsonNode made(String person, String path, Map<String, ?> body) {
        Answer answer = hall.post(person, path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }
}
