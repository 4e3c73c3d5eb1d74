package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.haochaping.channel.SignedClient;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.DemoTest;
import io.haochaping.testing.HttpBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 200 MB at each door that takes a body. */
@DemoTest
@Order(Integer.MAX_VALUE - 9)
class LargeUploadsStory extends Story {

    private static final String SENTENCE = "内容超过允许的大小，请缩小后重试。";
    private static final String IN_ENGLISH = "The content is larger than allowed. Make it smaller and try again.";
    private static final long MUCH = 40L * 1024 * 1024;

    @LocalServerPort
    private int here;

    @AfterEach
    void goesOnAsBefore() {
        assertThat(http.asAnybody("/login").status()).isEqualTo(200);
        assertThat(window.sends(Letter.aGoodReview()).caseNo()).isNull();
    }

    @Test
    void signedRequestsAreRefusedWithTheirSentence() throws IOException {
        for (String door : List.of("/api/v1/reviews", "/api/v1/reviews/batch", "/api/v1/service-records/P-1/1", "/api/v1/devices/D-1/visits")) {
            refused(signed(door).send(), SENTENCE);
            refused(signed(door).inPieces().with("Accept-Language", "en").send(), IN_ENGLISH);
        }
    }

    @Test
    void formsSayWhatIsWrongAndDoNotSendTheirSenderToTheLogin() throws IOException {
        String caseNo = window.reports(Letter.aBadReview());
        refused(form("coordinator-district", "/paper", "/paper").send(), SENTENCE);
        refused(form("officer-district", "/cases/" + caseNo, "/cases/" + caseNo + "/evidence").send(), SENTENCE);
        refused(form("coordinator-district", "/improvements/inspections", "/improvements/inspections").send(), SENTENCE);
        refused(form("admin", "/admin/import", "/admin/import").send(), SENTENCE);
        refused(form("admin", "/admin/calendar", "/admin/calendar/arrangements").with("Cookie", "hcp-lang=en").send(), IN_ENGLISH);
        refused(new Upload(here, "/paper").asFile("").send(), SENTENCE);
        refused(new Upload(here, "/login").with("Content-Type", "application/x-www-form-urlencoded").send(), SENTENCE);
    }

    @Test
    void restOfStaffIsRefusedAsWell() throws IOException {
        String evidence = "/api/v1/cases/" + window.reports(Letter.aBadReview()) + "/evidence";
        refused(asOfficer(evidence).asFile("").send(), "content-too-large");
        refused(asOfficer("/api/v1/cases/CP-1/statements").send(), "content-too-large");
        refused(asOfficer("/api/v1/cases/CP-1/statements").inPieces().send(), "content-too-large");
        refused(asOfficer("/engine-rest/task/1/complete").inPieces().send(), "request-too-large");
    }

    /** No browser sends a form without its length: the connection may end before the sentence is read, and nothing else happens. */
    @Test
    void aFormThatDoesNotSayItsLengthEndsWithTheSentenceOrTheConnection() throws IOException {
        for (Upload upload : List.of(form("coordinator-district", "/paper", "/paper"), asOfficer("/api/v1/cases/CP-1/evidence").asFile(""))) {
            assertThat(upload.inPieces().send().status()).isIn(413, 0);
        }
    }

    @Test
    void whoAsksFirstIsToldAtOnce() throws IOException {
        for (Upload upload : List.of(signed("/api/v1/reviews"), asOfficer("/api/v1/cases/CP-1/evidence").asFile(""))) {
            Upload.Outcome outcome = upload.asking().send();
            assertThat(outcome.status()).as(outcome.text()).isEqualTo(413);
            assertThat(outcome.text()).contains(SENTENCE);
        }
    }

    @Test
    void nothingOfThemIsKeptInMemory() throws Exception {
        long before = used();
        List<Long> during = new ArrayList<>();
        refused(form("coordinator-district", "/paper", "/paper").halfway(() -> during.add(used())).send(), SENTENCE);
        refused(signed("/api/v1/reviews/batch").inPieces().halfway(() -> during.add(used())).send(), SENTENCE);
        refused(asOfficer("/api/v1/cases/CP-1/statements").inPieces().halfway(() -> during.add(used())).send(), "content-too-large");
        assertThat(during).hasSize(3).allSatisfy(now -> assertThat(now - before).isLessThan(MUCH));

        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Upload.Outcome>> senders = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                senders.add(() -> signed("/api/v1/reviews").inPieces().halfway(() -> assertThat(used() - before).isLessThan(MUCH)).send());
            }
            for (Future<Upload.Outcome> sent : eight.invokeAll(senders)) {
                refused(sent.get(), SENTENCE);
            }
        } finally {
            eight.shutdownNow();
        }
        assertThat(used() - before).isLessThan(MUCH);
    }

    private Upload signed(String path) {
        Upload upload = new Upload(here, path);
        Map<String, String> headers = new SignedClient(here, "demo-window", DemoSettings.CHANNEL_SECRET).sign("POST", path, new byte[0],
                System.currentTimeMillis() / 1000, UUID.randomUUID().toString());
        headers.forEach(upload::with);
        return upload;
    }

    private Upload asOfficer(String path) {
        return new Upload(here, path).with("Authorization", HttpBrowser.basic("officer-district", DemoSettings.PASSWORD));
    }

    private Upload form(String account, String page, String path) {
        HttpBrowser browser = new HttpBrowser(here);
        browser.logIn(account, DemoSettings.PASSWORD);
        String token = browser.csrfOf(page);
        return new Upload(here, path).with("Cookie", "JSESSIONID=" + browser.cookie("JSESSIONID")).asFile(token);
    }

    private static void refused(Upload.Outcome outcome, String words) {
        assertThat(outcome.status()).as(outcome.text()).isEqualTo(413);
        assertThat(outcome.text()).contains(words);
        assertThat(outcome.all()).isTrue();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
