package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.haochaping.exchange.ToldFiling;
import io.haochaping.notification.ReviewerContacts;
import io.haochaping.personaldata.KeyChange;
import io.haochaping.personaldata.KeyRotation;
import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.SealedRows;
import io.haochaping.process.Appeal;
import io.haochaping.process.DeadlineExtension;
import io.haochaping.process.ExclusionObjection;
import io.haochaping.process.Improvement;
import io.haochaping.process.LeadTransfer;
import io.haochaping.process.SpotCheck;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.Devices;
import io.haochaping.testing.HttpBrowser;
import io.haochaping.workbook.Workbooks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The data key is changed while something stands in each table of ciphertexts. */
abstract class KeyChanges extends Story {

    private static final String SAID = "随后又来电要求撤回";
    private static final String MEASURE = "已增设窗口，附现场说明";

    @LocalServerPort
    private int port;
    @Autowired
    private ApplicationContext application;
    @Autowired
    private List<SealedRows> tables;
    @Autowired
    private KeyRotation rotation;
    @Autowired
    private ReviewerContacts contacts;
    @Autowired
    private JdbcTemplate jdbc;
    private ToldFiling told;

    /** A table that a module adds has no row here until this story writes one: it fails until then. */
    @Test
    void everyTextReadsTheSameUnderTheNewKeyAloneAndNoRowHasTheOldOne() {
        Map<String, String> before = readings(Stream.concat(matters().stream(), Stream.of(evidenceOfAMeasure())).toList());
        assertThat(before.values()).contains(MEASURE);
        String caseNo = everythingElse();
        assertThat(tables).allSatisfy(table -> assertThat(table.rowsByKey()).as(table.kind()).isNotEmpty());

        KeyChange change = KeyChange.of(application);
        try (change) {
            rotation.rotate();
            change.forgetTheOldKey();

            assertThat(tables).allSatisfy(table -> assertThat(keysOf(table)).as(table.kind()).containsOnly(change.newKey()));
            assertThat(readings(before.keySet())).isEqualTo(before);
            readsTheRest(caseNo);
        }
        assertThat(tables).allSatisfy(table -> assertThat(keysOf(table)).as(table.kind()).isNotEmpty().doesNotContain(change.newKey()));
        assertThat(readings(before.keySet())).isEqualTo(before);
        readsTheRest(caseNo);
    }

    private static List<String> keysOf(SealedRows table) {
        return table.rowsByKey().stream().map(KeyRows::keyId).toList();
    }

    /** Where the JSON of each new matter stands. */
    private List<String> matters() {
        Matters fresh = new Matters(this, jdbc);
        return List.of(Appeal.Tasks.RECHECK, ExclusionObjection.Tasks.CONFIRM, DeadlineExtension.Tasks.APPROVE, LeadTransfer.Tasks.RECORD_ACCOUNTABILITY,
                Improvement.Tasks.ACCEPT).stream().map(task -> "/api/v1" + fresh.at(task).page().replace("/extensions/", "/extension-requests/")).toList();
    }

    /** @return where the file is read */
    private String evidenceOfAMeasure() {
        String no = new Matters(this, jdbc).at(Improvement.Tasks.CARRY_OUT).key();
        district.officer().claims(no, Improvement.Tasks.CARRY_OUT);
        String files = ImprovementStory.PATH + "/" + no + "/evidence";
        return files + "/" + http.upload(district.officer().account(), files, "整改说明.txt", MEASURE).expect(201).body().path("id").asText();
    }

    private Map<String, String> readings(Iterable<String> paths) {
        Map<String, String> texts = new LinkedHashMap<>();
        paths.forEach(path -> texts.put(path, http.get("supervisor", path).expect(200).text()));
        return texts;
    }

    /** @return a case with every other text */
    private String everythingElse() {
        var receipt = window.sends(Letter.aBadReview());
        String caseNo = receipt.caseNo();
        district.officer().addsEvidence(caseNo);
        contacts.subscribe(receipt.reviewId(), "wang@example.org");
        assertThat(http.form("/receipt/" + receipt.receipt() + "/pressure", "text=" + encoded()).status()).isEqualTo(302);
        district(caseNo).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();
        supervisor.does(caseNo, "supervision-orders", "text", SAID).expect(201);
        String check = http.post("supervisor", "/api/v1/cases/" + caseNo + "/spot-checks", Map.of()).expect(201).body().path("checkNo").asText();
        supervisor.completes(check, SpotCheck.Tasks.SPOT_CHECK, "checkOutcome", "UNREACHABLE", "checkNote", SAID);
        window.tries(Letter.aBadReview().writtenAt(clock.now()).put("satisfaction", "GREAT")).expect(422);
        keepsAWorkbook();
        new Devices(port).register("device-of-the-key", "KIOSK", "A03");
        keepsAPaperSheet();
        told = new ToldFiling(application);
        return caseNo;
    }

    private void keepsAWorkbook() {
        HttpBrowser admin = new HttpBrowser(port);
        admin.logIn("admin", DemoSettings.PASSWORD);
        byte[] workbook = Workbooks.make(book -> Workbooks.sheet(book, "单位", Workbooks.line("编码", "名称"), Workbooks.line("x", "y")));
        assertThat(admin.upload("/admin/import", "单位.xlsx", workbook).statusCode()).isEqualTo(302);
    }

    private void keepsAPaperSheet() {
        HttpBrowser coordinator = new HttpBrowser(port);
        coordinator.logIn("coordinator-district", DemoSettings.PASSWORD);
        assertThat(coordinator.upload("/paper", "密钥.csv", PaperForms.HEADER.getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(302);
    }

    private void readsTheRest(String caseNo) {
        assertThat(told.isLegible()).isTrue();
        assertThat(http.page("supervisor", "/cases/" + caseNo).text()).contains("已电话联系", "经核实", "录音记录.txt", "抽查结果", SAID);
        assertThat(http.page("supervisor", "/pressure-reports").text()).contains(SAID);
        String evidence = jdbc.queryForList("select id from case_evidence where case_no = ?", String.class, caseNo).get(0);
        assertThat(http.get("supervisor", "/api/v1/cases/" + caseNo + "/evidence/" + evidence).expect(200).text()).contains("监控显示");
    }

    private static String encoded() {
        return URLEncoder.encode(SAID, StandardCharsets.UTF_8);
    }
}
