package io.haochaping.channel.intake;

import java.util.Set;
import java.util.stream.Collectors;

import io.haochaping.channel.Channel;
import io.haochaping.channel.Channels;
import io.haochaping.channel.Rejections;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.review.RejectedReview;
import io.haochaping.review.RejectionLedger;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

@Component
class RejectedIntake implements Rejections {

    private static final int LARGEST_PAGE = 100;
    private static final int LAST_PAGE = 1_000_000;

    private final RejectionLedger ledger;
    private final Channels channels;
    private final ReviewDoor door;
    private final Organisation organisation;

    RejectedIntake(RejectionLedger ledger, Channels channels, ReviewDoor door, Organisation organisation) {
        this.ledger = ledger;
        this.channels = channels;
        this.door = door;
        this.organisation = organisation;
    }

    @Override
    public Page<RejectedReview> list(Person coordinator, int page, int size) {
        Set<String> jurisdictions = requireJurisdictions(coordinator);
        return ledger.list(jurisdictions, PageRequest.of(Math.max(0, Math.min(page, LAST_PAGE)), Math.max(1, Math.min(size, LARGEST_PAGE))));
    }

    @Override
    public Replayed replay(String id, Person coordinator) {
        ReviewAnswer answer = take(id, coordinator);
        return new Replayed(answer.reviewId(), answer.caseNo(), answer.repeated());
    }

    ReviewAnswer take(String id, Person coordinator) {
        Set<String> jurisdictions = requireJurisdictions(coordinator);
        RejectedReview rejected = ledger.find(id).filter(entry -> jurisdictions.contains(entry.homeJurisdiction()))
                .orElseThrow(() -> Problem.notFound("rejection-not-found"));
        Channel channel = channels.find(rejected.channelId()).orElseThrow(() -> Problem.notFound("rejection-not-found"));
        ReviewAnswer answer = door.replay(channel, ledger.body(id));
        ledger.markReplayed(id, answer.reviewId(), coordinator.id());
        return answer;
    }

    private Set<String> requireJurisdictions(Person person) {
        Set<String> jurisdictions = organisation.jurisdictions().stream().map(Jurisdiction::code).filter(person::isCoordinatorOf)
                .collect(Collectors.toSet());
        if (jurisdictions.isEmpty()) {
            throw Problem.forbidden("coordinators-only");
        }
        return jurisdictions;
    }
}
