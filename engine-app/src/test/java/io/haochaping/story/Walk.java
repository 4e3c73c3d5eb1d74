package io.haochaping.story;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;

/** Somebody or other does something or other with one case and what it gives rise to; whatever the rules refuse is refused in words and changes nothing. */
final class Walk {

    /** In every text that is written on the way. */
    static final String MARK = "随意之言";

    private static final List<String> PEOPLE = List.of("officer-district", "officer2-district", "leader-district", "coordinator-district",
            "coordinator2-district", "arbiter-district", "arbiter2-district", "supervisor", "supervisor2", "clerk-district", "officer-tax", "auditor");
    private static final List<String> EXCLUSIONS = List.of("MISRATED", "MALICIOUS", "DUPLICATE", "OUT_OF_SCOPE", "TEST_DATA");

    private final Http http;
    private final DemoClock clock;
    private final Channel.Receipt receipt;
    private final Random dice;
    private final List<String> done = new ArrayList<>();
    private final List<String> matters = new ArrayList<>();

    Walk(Http http, DemoClock clock, Channel.Receipt receipt, Random dice) {
        this.http = http;
        this.clock = clock;
        this.receipt = receipt;
        this.dice = dice;
        matters.add(receipt.caseNo());
    }

    String caseNo() {
        return receipt.caseNo();
    }

    /** Numbers of the case and of the leads, spot checks and improvements of this walk. */
    List<String> matters() {
        return matters;
    }

    /** What was done, for the message of a failure. */
    @Override
    public String toString() {
        return caseNo() + " after " + done;
    }

    void step() {
        switch (dice.nextInt(15)) {
            case 0 -> appeal();
            case 1 -> recheck();
            case 2 -> note("object", http.form("/receipt/" + receipt.receipt() + "/objection",
                    "text=" + URLEncoder.encode(MARK, StandardCharsets.UTF_8)));
            case 3 -> post(one("officer-district", "leader-district"), "extension-requests",
                    Map.of("newDate", clock.now().toLocalDate().plusDays(30).toString(), "reason", MARK));
            case 4 -> note("evidence", http.upload(one("officer-district", "clerk-district", "auditor"), "/api/v1/cases/" + caseNo() + "/evidence",
                    "记录.txt", MARK));
            case 5 -> attempts();
            case 6 -> clock.advanceToTheNextHalfDay();
            case 7 -> opens("leadNo", post(one("officer-district", "coordinator-district", "supervisor", "auditor"), "leads",
                    Map.of("to", "派驻纪检监察组" + MARK, "text", MARK, "flag", one("RETALIATION", "FRAUD"))));
            case 8 -> opens("checkNo", post(one("supervisor", "supervisor2", "officer-district"), "spot-checks", Map.of()));
            case 9 -> opens("improvementNo", note("comment", http.post(one("coordinator-district", "supervisor", "clerk-district"),
                    "/api/v1/improvements/comments", Map.of("jurisdiction", "district", "way", "OPINION_BOX", "title", "建议", "text", MARK))));
            default -> work();
        }
    }

    private void opens(String number, Answer answer) {
        if (answer.status() == 201) {
            matters.add(answer.body().path(number).asText());
        }
    }

    private void appeal() {
        post(one("clerk-district", "leader-district", "officer-district"), "appeals",
                Map.of("kind", EXCLUSIONS.get(dice.nextInt(EXCLUSIONS.size())), "grounds", MARK));
    }

    private void recheck() {
        JsonNode appeals = http.get("supervisor", "/api/v1/cases/" + caseNo()).expect(200).body().path("appeals");
        if (!appeals.isEmpty()) {
            String no = appeals.get(dice.nextInt(appeals.size())).path("appealNo").asText();
            note("recheck", http.post(one("clerk-district", "leader-district"), "/api/v1/appeals/" + no + "/recheck", Map.of("grounds", MARK)));
        }
    }

    private void attempts() {
        post(one("officer-district", "officer2-district"), "contact-attempts", Map.of("means", "PHONE", "note", MARK));
    }

    /** Anybody who gets hold of one of the open tasks decides it this way or that. */
    private void work() {
        String matter = dice.nextBoolean() ? caseNo() : matters.get(dice.nextInt(matters.size()));
        JsonNode tasks = http.get("supervisor", "/engine-rest/task?processInstanceBusinessKey=" + matter).expect(200).body();
        if (!tasks.isEmpty()) {
            JsonNode task = tasks.get(dice.nextInt(tasks.size()));
            List<String> people = new ArrayList<>(PEOPLE);
            Collections.shuffle(people, dice);
            people.stream().filter(account -> has(task, account)).findFirst().ifPresent(account -> complete(task, account));
        }
    }

    private boolean has(JsonNode task, String account) {
        return account.equals(task.path("assignee").asText())
                || task.path("assignee").isNull() && note("claim", http.post(account, "/engine-rest/task/" + task.path("id").asText() + "/claim",
                Map.of("userId", account))).status() == 204;
    }

    private void complete(JsonNode task, String account) {
        String key = task.path("taskDefinitionKey").asText();
        Map<String, Object> inputs = new HashMap<>();
        inputs(key).forEach((name, value) -> inputs.put(name, Map.of("value", value)));
        Answer answer = note(account + " " + key + " " + decision(key, inputs),
                http.post(account, "/engine-rest/task/" + task.path("id").asText() + "/complete", Map.of("variables", inputs)));
        if (answer.status() != 204) {
            http.post(account, "/engine-rest/task/" + task.path("id").asText() + "/unclaim", Map.of());
        }
    }

    private static String decision(String key, Map<String, Object> inputs) {
        return inputs.values().stream().map(Object::toString).filter(text -> !text.contains(MARK)).findFirst().orElse(key);
    }

    private Map<String, Object> inputs(String task) {
        return switch (task) {
            case "Task_ContactReviewer" -> dice.nextInt(6) > 0
                    ? Map.of("contactOutcome", one("REACHED", "REFUSED"), "contactNote", MARK, "contactedAt", clock.now().toString())
                    : Map.of("contactOutcome", one("UNREACHABLE", "RETURN_CASE"), "contactNote", MARK);
            case "Task_VerifyReview" -> verification();
            case "Task_ApproveComplex" -> Map.of("complexApproved", dice.nextBoolean(), "approvalNote", MARK);
            case "Task_Rectify" -> Map.of("rectification", MARK);
            case "Task_ExplainToReviewer" -> Map.of("legalBasis", MARK, "explanation", MARK);
            case "Task_DecideExclusion" -> Map.of("exclusionUpheld", dice.nextBoolean(), "exclusionNote", MARK);
            case "Task_SignOff" -> Map.of("signedOff", dice.nextInt(4) > 0, "signOffNote", MARK);
            case "Task_ReturnVisit" -> Map.of("visitOutcome", one("SATISFIED", "BASICALLY_SATISFIED", "DISSATISFIED", "REFUSED", "UNREACHABLE"),
                    "visitNote", MARK);
            case "Task_FileCase" -> Map.of("filingAccepted", dice.nextInt(3) > 0, "filingNote", MARK);
            case "Task_ArbitrateDispatch", "Task_DispatchCase" -> Map.of("unitCode", "hall");
            case "Task_SuperviseOverdue" -> Map.of("supervisionNote", MARK);
            case "Task_ExamineAppeal" -> Map.of("appealUpheld", dice.nextInt(3) == 0, "appealNote", MARK);
            case "Task_RecheckAppeal" -> Map.of("recheckUpheld", dice.nextBoolean(), "recheckNote", MARK);
            case "Task_DecideObjection" -> Map.of("objectionUpheld", dice.nextBoolean(), "objectionNote", MARK);
            case "Task_ConfirmRevocation" -> Map.of("revocationConfirmed", dice.nextBoolean(), "revocationNote", MARK);
            case "Task_EndorseExtension" -> Map.of("extensionEndorsed", dice.nextBoolean(), "endorsementNote", MARK);
            case "Task_ApproveExtension" -> Map.of("extensionApproved", dice.nextBoolean(), "extensionNote", MARK);
            case "Task_TransferLead" -> Map.of("transferDecision", one("TRANSFER", "DISMISS"), "transferNote", MARK);
            case "Task_RecordReply" -> Map.of("leadOutcome", one("CONFIRMED", "NOT_CONFIRMED", "PENDING"), "replyNote", MARK);
            case "Task_RecordAccountability" -> Map.of("accountabilityNote", MARK);
            case "Task_SpotCheck" -> Map.of("checkOutcome", one("CONFIRMED", "CONTRADICTED", "UNREACHABLE"), "checkNote", MARK);
            default -> improvement(task);
        };
    }

    private Map<String, Object> improvement(String task) {
        String planned = clock.now().toLocalDate().plusDays(20).toString();
        return switch (task) {
            case "Task_TriageImprovement" -> dice.nextInt(3) > 0
                    ? Map.of("triageNote", MARK, "disposition", "ADOPT", "unitCode", "hall", "plannedDate", planned)
                    : Map.of("triageNote", MARK, "disposition", one("FORWARD", "ANSWER"));
            case "Task_CarryOutImprovement" -> Map.of("measure", MARK);
            case "Task_AcceptImprovement" -> dice.nextBoolean() ? Map.of("acceptanceNote", MARK, "accepted", true)
                    : Map.of("acceptanceNote", MARK, "accepted", false, "plannedDate", planned);
            case "Task_RecordSuperiorReply" -> Map.of("superiorReply", MARK);
            case "Task_AnswerComment" -> Map.of("commentAnswer", MARK);
            default -> Map.of();
        };
    }

    private Map<String, Object> verification() {
        return switch (dice.nextInt(8)) {
            case 0 -> Map.of("finding", EXCLUSIONS.get(dice.nextInt(EXCLUSIONS.size())), "findingNote", MARK);
            case 1 -> Map.of("finding", "NO_LEGAL_BASIS", "findingNote", MARK);
            case 2 -> Map.of("finding", "JUSTIFIED_COMPLEX", "findingNote", MARK, "plannedDate", clock.now().toLocalDate().plusDays(9).toString());
            case 3 -> Map.of("finding", "RETURN_CASE", "findingNote", MARK);
            case 4 -> Map.of("finding", "JUSTIFIED_RESOLVED", "findingNote", MARK);
            default -> Map.of("finding", "JUSTIFIED_SIMPLE", "findingNote", MARK);
        };
    }

    private Answer post(String account, String verb, Object body) {
        return note(account + " " + verb, http.post(account, "/api/v1/cases/" + caseNo() + "/" + verb, body));
    }

    private Answer note(String what, Answer answer) {
        done.add(what + ":" + answer.status());
        if (answer.status() >= 500) {
            throw new AssertionError(this + ": " + answer.text());
        }
        return answer;
    }

    private String one(String... of) {
        return of[dice.nextInt(of.length)];
    }
}
