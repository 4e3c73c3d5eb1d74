package io.haochaping.invitation.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import org.junit.jupiter.api.Test;

class RatingRulesTest {

    @Test
    void aLevelMustBeChosen() {
        assertThat(faults(form(null, List.of(), null, null, null, null))).containsExactly("/satisfaction rating-level-missing");
        assertThat(faults(form("SUPERB", List.of(), null, null, null, null))).containsExactly("/satisfaction rating-level-missing");
    }

    @Test
    void aBadReviewNeedsAReasonOfItsOwnLevel() {
        assertThat(faults(form("DISSATISFIED", List.of("115"), null, null, null, null))).containsExactly("/normCodes rating-reason-missing");
        assertThat(faults(form("DISSATISFIED", List.of("214"), null, null, null, null))).isEmpty();
        assertThat(faults(form("VERY_DISSATISFIED", List.of(), "排队两小时", null, null, null))).isEmpty();
        assertThat(faults(form("SATISFIED", List.of(), null, null, null, null))).isEmpty();
    }

    @Test
    void nameAndNumberAreKeptWithConsentAlone() {
        assertThat(faults(form("SATISFIED", List.of(), null, "王小明", "13800138000", null))).containsExactly("/reviewer/consent rating-consent-missing");
        assertThat(faults(form("SATISFIED", List.of(), null, "王小明", null, true))).containsExactly("/reviewer/phone rating-phone-missing");
        assertThat(faults(form("SATISFIED", List.of(), null, null, null, true))).containsExactly("/reviewer/phone rating-phone-missing");
        assertThat(faults(form("SATISFIED", List.of(), null, "王小明", "13800138000", true))).isEmpty();
        assertThat(faults(form("SATISFIED", List.of(), null, null, "13800138000", true))).isEmpty();
    }

    @Test
    void whatWasTickedUnderAnotherLevelDoesNotCount() {
        assertThat(form("DISSATISFIED", List.of("115", "214", "505"), null, null, null, null).normsOfLevel()).containsExactly("214");
        assertThat(form(null, List.of("115"), null, null, null, null).normsOfLevel()).isEmpty();
    }

    @Test
    void anAttemptThatWasNotMadeHereIsReplaced() {
        RatingForm made = RatingForm.empty();

        assertThat(made.tidy().attempt()).isEqualTo(made.attempt());
        assertThat(new RatingForm(null, null, " ", "", "a\r\nb", null, "1").tidy().attempt()).hasSize(24);
        assertThat(new RatingForm(null, null, " ", "", "a\r\nb", null, "1").tidy())
                .extracting(RatingForm::comment, RatingForm::name, RatingForm::phone).containsExactly(null, null, "a\nb");
    }

    private static RatingForm form(String level, List<String> norms, String comment, String name, String phone, Boolean consent) {
        return new RatingForm(level, norms, comment, name, phone, consent, Attempts.make());
    }

    private static List<String> faults(RatingForm form) {
        Problem refused = catchThrowableOfType(Problem.class, () -> RatingRules.check(form, true));
        return refused == null ? List.of() : refused.errors().stream().map(RatingRulesTest::words).toList();
    }

    private static String words(FieldError error) {
        return error.pointer() + " " + error.code();
    }
}
