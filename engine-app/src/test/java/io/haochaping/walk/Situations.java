package io.haochaping.walk;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.FilePayload;

import io.haochaping.testing.Browser;
import io.haochaping.walk.Town.Filed;
import io.haochaping.walk.Town.Matter;

/** Cases of the district's hall, brought to where a picture begins. */
final class Situations {

    private static final String OFFICER = "officer2-district";

    private final Town town;

    Situations(Town town) {
        this.town = town;
    }

    Filed contacting(Matter matter) {
        return town.review("demo-window", "hall", true, matter);
    }

    Filed verifying(Matter matter) {
        Filed filed = contacting(matter);
        town.complete(OFFICER, filed.caseNo(), "Task_ContactReviewer", Map.of("contactOutcome", "REACHED",
                "contactNote", "已说明排队原因并致歉，评价人希望加开窗口。", "contactedAt", town.now().toString()));
        return filed;
    }

    Filed found(String finding) {
        Filed filed = verifying(Matter.PROPERTY);
        Map<String, Object> inputs = new LinkedHashMap<>(Map.of("finding", finding, "findingNote", "当日叫号系统故障，等候超过一小时，情况属实。"));
        if (finding.equals("JUSTIFIED_COMPLEX")) {
            inputs.put("plannedDate", town.now().plusDays(7).toString());
        }
        town.complete(OFFICER, filed.caseNo(), "Task_VerifyReview", inputs);
        return filed;
    }

    Filed misrated(Browser browser) {
        Filed filed = verifying(Matter.PROPERTY);
        town.claim(OFFICER, filed.caseNo(), "Task_VerifyReview");
        try (Colleague officer = Colleague.arrives(browser, town, OFFICER)) {
            upload(officer, filed);
        }
        town.complete(OFFICER, filed.caseNo(), "Task_VerifyReview", Map.of("finding", "MISRATED", "findingNote", "评价人本想点满意，现场录像为证。"));
        return filed;
    }

    Filed signingOff() {
        Filed filed = found("JUSTIFIED_SIMPLE");
        town.complete(OFFICER, filed.caseNo(), "Task_Rectify", Map.of("rectification", "1月6日起加开两个窗口，并把材料清单放在取号处。"));
        return filed;
    }

    Filed visiting() {
        Filed filed = signingOff();
        town.complete("leader-district", filed.caseNo(), "Task_SignOff", Map.of("signedOff", true));
        return filed;
    }

    Filed filing() {
        Filed filed = visiting();
        town.complete(OFFICER, filed.caseNo(), "Task_ReturnVisit", Map.of("visitOutcome", "SATISFIED"));
        return filed;
    }

    Filed closed() {
        Filed filed = filing();
        town.complete("coordinator2-district", filed.caseNo(), "Task_FileCase", Map.of("filingAccepted", true));
        return filed;
    }

    void attempt(Colleague officer, Filed filed, String note) {
        officer.open("/cases/" + filed.caseNo()).click("summary:has-text('登记联系')");
        officer.page.fill("textarea[name=note]", note);
        officer.page.click("details[open] button:has-text('登记')");
        officer.page.waitForSelector("[role=status].message");
    }

    void upload(Colleague officer, Filed filed) {
        officer.open("/cases/" + filed.caseNo()).click("summary:has-text('上传佐证材料')");
        officer.page.setInputFiles("input[type=file]",
                new FilePayload("现场录像说明.txt", "text/plain", "09:31 评价人点选后询问如何更改".getBytes(StandardCharsets.UTF_8)));
        officer.page.click("details[open] button:has-text('上传')");
        officer.page.waitForSelector("[role=status].message");
    }

    /** A case whose deadline has passed and which has a supervision order. */
    Filed overdue() {
        for (JsonNode each : town.overdue()) {
            String caseNo = each.get("caseNo").asText();
            if (each.get("status").asText().equals("CONTACTING") && !town.file(caseNo).get("supervisions").isEmpty()) {
                return new Filed(caseNo, "");
            }
        }
        throw new AssertionError("no case is supervised");
    }

    /** A case about the window at which the district's rated person works. */
    Filed aboutClerk() {
        return town.reviewAt("A03", "E1024");
    }

    /** One case at least in every stage that a board counts, and a problem in the ledger. */
    void manyStages() {
        Filed complex = found("JUSTIFIED_COMPLEX");
        town.complete("coordinator2-district", complex.caseNo(), "Task_ApproveComplex", Map.of("complexApproved", true));
        town.review("demo-window", "", true, Matter.IDENTITY_CARD);
        contacting(Matter.IDENTITY_CARD);
        verifying(Matter.PROPERTY);
        signingOff();
        visiting();
        filing();
        closed();
    }
}
