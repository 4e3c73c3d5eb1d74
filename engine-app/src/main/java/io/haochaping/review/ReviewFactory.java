package io.haochaping.review;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.haochaping.personaldata.PersonalDataVault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the review that will be stored; the reviewer's data goes to the vault. */
@Component
class ReviewFactory {

    private final PersonalDataVault vault;
    private final Clock clock;

    ReviewFactory(PersonalDataVault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    RegisteredReview make(String channelId, ChannelRights rights, CheckedSubmission checked, ParsedService service) {
        var review = checked.review();
        var place = checked.place();
        var reviewer = review.reviewer();
        return new RegisteredReview(Ids.next(), Ids.receipt(), Objects.requireNonNull(review.channelReviewNo()),
                Objects.requireNonNull(review.kind()), review.satisfaction(), review.isBad(), channelId,
                Objects.requireNonNull(review.channelKind()), rights.homeJurisdiction(), place.unit(), place.jurisdiction(),
                service.windowNo(), service.officerId(), service.taskCode(), place.subject(),
                List.copyOf(new LinkedHashSet<>(review.normCodes())), review.comment(),
                Objects.requireNonNull(review.reviewedAt()), clock.instant(), service.serviceTime(), reviewer.realName(),
                reviewer.contactConsent(), reviewer.kind(), keep(reviewer), review.isBad() && !review.hasReason(), review.followUpOf(),
                service.projectNo(), service.serviceNumber(), service.areaCode(), marks(checked));
    }

    /** A service that came without a project number was registered nowhere before: nobody but the reviewer says that it was given. */
    private static Set<String> marks(CheckedSubmission checked) {
        Set<String> marks = new LinkedHashSet<>(checked.place().marks());
        if (checked.service().projectNo() == null && !checked.review().isComplaint()) {
            marks.add("unregistered-service");
        }
        return marks;
    }

    private @Nullable String keep(ParsedReviewer reviewer) {
        return reviewer.data() == null ? null : vault.store(reviewer.data());
    }
}
