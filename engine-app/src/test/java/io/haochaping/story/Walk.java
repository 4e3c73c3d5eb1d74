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

/** Somebody or other does something or other with one case; whatever the rules refuse is refused in words and changes nothing. */
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

    Walk(Http http, DemoClock clock, Channel.Receipt receipt, Random dice) {
        this.http = http;
        this.clock = clock;
        this.receipt = receipt;
        this.dice = dice;
    }

    String caseNo() {
        return receipt.caseNo();
    }

    /** What was done, for the message of a failure. */
    @Override
    public String toString() {
        return caseNo() + " after " + done;
    }

    void step() {
        switch (dice.nextInt(12)) {
            case 0 -> appeal();
            case 1 -> recheck();
            case 2 -> note("object", http.form("/receipt/" + receipt.receipt() + "/objection",
                    "text=" + URLEncoder.encode(MARK, StandardCharsets.UTF_8)));
            case 3 -> post("extend", one("officer-district", "leader-district"), "extension-requests",
                    Map.of("newDate", clock.now().toLocalDate().plusDays(30).toString(), "reason", MARK));
            case 4 -> note("evidence", http.upload(one("officer-district", "clerk-district", "auditor"), "/api/v1/cases/" + caseNo() + "/evidence",
                    "记录.txt", MARK));
            case 5 -> attempts();
            case 6 -> clock.advanceToTheNextHalfDay();
            default -> work();
        }
    }

    private void appeal() {
        post("appeal", one("clerk-district", "leader-district", "officer-district"), "appeals",
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
        post("attempt", one("officer-district", "officer2-district"), "contact-attempts", Map.of("means", "PHONE", "note", MARK));
    }

    /** Anybody who gets hold of one of the open tasks decides it this way or that. */
    private void work() {
        JsonNode tasks = http.get("auditor", "/engine-rest/task?processInstanceBusinessKey=" + caseNo()).expect(200).body();
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

    private void post(String what, String account, String verb, Object body) {
        note(account + " " + what, http.post(account, "/api/v1/cases/" + caseNo() + "/" + verb, body));
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
