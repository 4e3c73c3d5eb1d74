package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which unit has a case, and which person in it. */
abstract class DispatchAndReturn extends Story {

    private static final String ARBITRATE = "Task_ArbitrateDispatch";
    private static final String DISPATCH = "Task_DispatchCase";
    private static final String CONTACT = "Task_ContactReviewer";

    @Test
    void aCaseOfNoKnownUnitIsDispatched() {
        String caseNo = window.reports(Letter.aBadReview().ofNoKnownUnit());
        assertThat(cases.see(caseNo).status()).isEqualTo("DISPATCHING");
        assertThat(cases.see(caseNo).json().path("unitCode").isNull()).isTrue();

        district.coordinator().completes(caseNo, DISPATCH, "unitCode", "medical");

        CasePicture picture = cases.see(caseNo);
        assertThat(picture.value("unitCode")).isEqualTo("medical");
        assertThat(picture.events()).containsExactly("RECEIVED", "DISPATCHED");
        assertThat(picture.deadline("dispatch").isMet()).isTrue();
        assertThat(person("officer-medical").sees(caseNo, CONTACT)).isTrue();
        assertThat(district.officer().sees(caseNo, CONTACT)).isFalse();
    }

    @Test
    void aCaseIsDispatchedToNoUnitOfAnotherJurisdiction() {
        String caseNo = window.reports(Letter.aBadReview().ofNoKnownUnit());

        district.coordinator().tries(caseNo, DISPATCH, "unitCode", "tax-hall").isRefused(400, "unit-of-another-jurisdiction");
        district.coordinator().tries(caseNo, DISPATCH, "unitCode", "nowhere").isRefused(400, "unit-unknown");

        assertThat(cases.see(caseNo).tasks()).containsExactly(DISPATCH);
    }

    @Test
    void aCaseComesBackThreeTimesAndIsArbitratedBySupervisorsTheThirdTime() {
        String caseNo = window.reports(Letter.aBadReview());
        district.officer().completes(caseNo, CONTACT, "contactOutcome", "RETURN_CASE", "contactNote", "不属于本单位");
        district.coordinator().completes(caseNo, ARBITRATE, "unitCode", "hall");
        district(caseNo).contacted().returned();
        district.coordinator().completes(caseNo, ARBITRATE, "unitCode", "hall");
        district(caseNo).returned();
        assertThat(district.coordinator().sees(caseNo, ARBITRATE)).isFalse();

        supervisor.completes(caseNo, ARBITRATE, "unitCode", "hall");

        assertThat(cases.see(caseNo).events()).containsExactly("RECEIVED", "RETURNED", "ARBITRATED", "CONTACTED", "RETURNED",
                "ARBITRATED", "RETURNED", "SUPERVISED", "ARBITRATED");
        assertThat(cases.see(caseNo).orders()).containsExactly("RETURNS open");
        assertThat(cases.see(caseNo).status()).as("contact is not repeated").isEqualTo("VERIFYING");
        district.officer().tries(caseNo, "Task_VerifyReview", "finding", "RETURN_CASE", "findingNote", "仍不属于")
                .isRefused(400, "return-not-allowed");
        assertThat(cases.see(caseNo).events("RETURNED")).hasSize(3);
    }

    @Test
    void aCoordinatorMovesACaseWhoseContactIsDoneToAnotherUnitsVerification() {
        String caseNo = window.reports(Letter.aBadReview());
        district(caseNo).contacted().found("JUSTIFIED_SIMPLE");
        var due = cases.see(caseNo).deadline("rectify").dueAt();

        district.coordinator().does(caseNo, "redispatch", "unitCode", "medical", "reason", "医保事项").expect(204);

        CasePicture picture = cases.see(caseNo);
        assertThat(picture.value("unitCode")).isEqualTo("medical");
        assertThat(picture.tasks()).containsExactly("Task_VerifyReview");
        assertThat(picture.deadline("rectify").dueAt()).as("the clock runs on").isEqualTo(due);
        assertThat(person("officer-medical").sees(caseNo, "Task_VerifyReview")).isTrue();
        assertThat(picture.events()).endsWith("DISPATCHED");
    }

    @Test
    void nobodyButACoordinatorMovesACaseAndNotWithoutReason() {
        String caseNo = window.reports(Letter.aBadReview());

        district.leader().does(caseNo, "redispatch", "unitCode", "medical", "reason", "x").expect(403);
        district.coordinator().does(caseNo, "redispatch", "unitCode", "medical").expect(422);
        tax.coordinator().does(caseNo, "redispatch", "unitCode", "medical", "reason", "x").expect(404);

        assertThat(cases.see(caseNo).value("unitCode")).isEqualTo("hall");
        assertThat(cases.see(caseNo).events()).containsExactly("RECEIVED");
    }

    @Test
    void theLeaderGivesATaskToAnOfficerOfTheUnit() {
        String caseNo = window.reports(Letter.aBadReview());
        String task = cases.see(caseNo).idOf(CONTACT);

        district.leader().does(caseNo, "assign", "taskId", task, "userId", "officer-medical").isRefused(400, "not-an-officer-of-the-unit");
        district.officer().does(caseNo, "assign", "taskId", task, "userId", "officer2-district").expect(403);
        district.leader().does(caseNo, "assign", "taskId", task, "userId", "officer2-district").expect(204);

        assertThat(cases.see(caseNo).json().at("/tasks/0/assignee").asText()).isEqualTo("officer2-district");
        assertThat(cases.see(caseNo).events()).containsExactly("RECEIVED", "REASSIGNED");
        person("officer2-district").completes(caseNo, CONTACT, "contactOutcome", "REACHED", "contactNote", "已联系",
                "contactedAt", clock.now().toString());
    }

    @Test
    void aUnitWithoutAnybodyLeavesItsCasesToTheCoordinators() {
        String caseNo = window.reports(Letter.aBadReview().in("township"));
        Team coordinators = new Team(district.coordinator(), person("coordinator2-district"), district.coordinator(), district.arbiter());

        new Handling(coordinators, caseNo, clock).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();

        assertThat(cases.see(caseNo).status()).isEqualTo("CLOSED");
    }

    @Test
    void whereTheLeaderIsMissingACoordinatorWhoDidNotRectifySignsOff() {
        String caseNo = window.reports(Letter.aBadReview().in("medical"));
        Team medical = new Team(person("officer-medical"), district.coordinator(), district.coordinator(), district.arbiter());

        new Handling(medical, caseNo, clock).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff();

        assertThat(cases.see(caseNo).event("SIGNED_OFF").path("actor").asText()).isEqualTo("coordinator-district");
    }

    @Test
    void aCoordinatorWhoRectifiedDoesNotSignOff() {
        String caseNo = window.reports(Letter.aBadReview().in("township"));
        Team coordinators = new Team(district.coordinator(), district.leader(), district.coordinator(), district.arbiter());

        new Handling(coordinators, caseNo, clock).contacted().found("JUSTIFIED_SIMPLE").rectified();

        assertThat(district.coordinator().sees(caseNo, "Task_SignOff")).isFalse();
        assertThat(person("coordinator2-district").sees(caseNo, "Task_SignOff")).isTrue();
    }
}
