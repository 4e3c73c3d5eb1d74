package io.haochaping.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

import io.haochaping.casefile.CaseQuery;
import io.haochaping.identity.problem.Problem;

class CaseRestTest {

    private final ObjectMapper json = Jackson2ObjectMapperBuilder.json().timeZone("Asia/Shanghai")
            .featuresToDisable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();
    private final DeskFixture desk = new DeskFixture();

    @Test
    void writesACaseExactlyAsTheContractSays() throws Exception {
        String answer = json.writeValueAsString(rest(DeskFixture.OFFICER).one(DeskFixture.NO));

        JSONAssert.assertEquals("""
                {"caseNo":"CP-20260213-000001","reviewId":"r-1","kind":"REVIEW","jurisdiction":"district","unitCode":"hall",
                 "policy":"district-3-5-15","policyVersion":1,"track":null,"status":"CONTACTING","finding":null,"realName":true,
                 "receivedAt":"2026-02-13T09:31:00+08:00","closedAt":null,"filingNo":null,
                 "tasks":[{"id":"t-1","key":"Task_ContactReviewer","assignee":null,"dueAt":"2026-02-25T23:59:59+08:00"}],
                 "deadlines":{"dispatch":null,"contact":{"dueDate":"2026-02-25","dueAt":"2026-02-25T23:59:59+08:00","provisional":false,
                   "metAt":null,"overdue":false,"heldBy":"officer-hall"},"rectify":null,"close":null,"decide":null,"file":null},
                 "overdue":[],"supervisions":[{"no":"DB-1","cause":"CONTACT","open":true,"dueAt":"2026-02-27T23:59:59+08:00"}],
                 "exclusion":null,"events":[
                   {"seq":1,"at":"2026-02-13T09:31:00+08:00","type":"RECEIVED","actor":"system","detail":{"realName":true,"unitCode":"hall"}},
                   {"seq":2,"at":"2026-02-13T09:41:00+08:00","type":"CONTACT_ATTEMPTED","actor":"officer-district","detail":{"purpose":"CONTACT","counted":true,"times":1}}]}
                """, answer, JSONCompareMode.STRICT);
    }

    @Test
    void tellsTheRatedPersonNothingAboutTheReviewer() throws Exception {
        desk.rated(DeskFixture.CLERK);
        String answer = json.writeValueAsString(rest(DeskFixture.CLERK).one(DeskFixture.NO));

        JSONAssert.assertEquals("{\"realName\":null}", answer, JSONCompareMode.LENIENT);
        assertThat(answer).contains("CONTACT_ATTEMPTED").doesNotContain("realName\":true", "counted");
    }

    @Test
    void doesNotTellACaseOutOfScopeFromOneThatNeverWas() {
        assertThatThrownBy(() -> rest(DeskFixture.STRANGER).one(DeskFixture.NO)).isInstanceOfSatisfying(Problem.class, CaseRestTest::isNotFound);
        assertThatThrownBy(() -> rest(DeskFixture.OFFICER).one("CP-20260213-999999")).isInstanceOfSatisfying(Problem.class, CaseRestTest::isNotFound);
    }

    @Test
    void refusesPagesThatCannotBe() {
        for (int[] page : new int[][] {{-1, 20}, {0, 0}, {0, 101}}) {
            assertThatThrownBy(() -> desk.visible().list(new CaseQuery(null, null, null), page[0], page[1], DeskFixture.OFFICER))
                    .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status().value()).isEqualTo(400));
        }
    }

    @Test
    void refusesAVerbOnACaseOutOfScopeBeforeLookingAtItsInputs() {
        desk.asking(DeskFixture.STRANGER);
        var verbs = new CaseVerbs(desk.visible(), desk.handling, desk.current);

        assertThatThrownBy(() -> verbs.attempt(DeskFixture.NO, null, null)).isInstanceOfSatisfying(Problem.class, CaseRestTest::isNotFound);
        assertThatThrownBy(() -> verbs.unmask(DeskFixture.NO, null)).isInstanceOfSatisfying(Problem.class, CaseRestTest::isNotFound);
    }

    @Test
    void namesEveryMissingInput() {
        desk.asking(DeskFixture.OFFICER);
        var verbs = new CaseVerbs(desk.visible(), desk.handling, desk.current);

        assertThatThrownBy(() -> verbs.attempt(DeskFixture.NO, " ", "长".repeat(2001))).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status().value()).isEqualTo(422);
            assertThat(problem.errors()).extracting("pointer").containsExactly("/means", "/note");
        });
    }

    @Test
    void handsOutEvidenceAsAFileOnly() {
        var answer = evidence(DeskFixture.OFFICER).download(DeskFixture.NO, "e-1");

        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getContentType()).hasToString("video/mp4");
    }

    @Test
    void handsOutNoEvidenceToTheRatedPerson() {
        desk.rated(DeskFixture.CLERK);

        assertThatThrownBy(() -> evidence(DeskFixture.CLERK).download(DeskFixture.NO, "e-1")).isInstanceOfSatisfying(Problem.class, CaseRestTest::isNotFound);
        assertThatThrownBy(() -> evidence(DeskFixture.OFFICER).download(DeskFixture.NO, "e-2")).isInstanceOfSatisfying(Problem.class, CaseRestTest::isNotFound);
    }

    private static void isNotFound(Problem problem) {
        assertThat(problem.status().value()).isEqualTo(404);
    }

    private CaseRestController rest(io.haochaping.identity.Person person) {
        desk.asking(person);
        return new CaseRestController(desk.visible(), desk.documents(), desk.handling, desk.current);
    }

    private EvidenceController evidence(io.haochaping.identity.Person person) {
        desk.asking(person);
        return new EvidenceController(desk.visible(), desk.evidence, desk.handling, desk.current);
    }
}
