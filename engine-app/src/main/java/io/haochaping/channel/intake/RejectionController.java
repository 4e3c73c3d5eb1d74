package io.haochaping.channel.intake;

import java.util.Set;
import java.util.stream.Collectors;

import io.haochaping.channel.Channel;
import io.haochaping.channel.Channels;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.review.RejectedReview;
import io.haochaping.review.RejectionLedger;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rejection ledger, for the coordinators of the channels' home jurisdictions and nobody else. */
@RestController
class RejectionController implements RejectionApi {

    private static final int LARGEST_PAGE = 100;
    private static final int LAST_PAGE = 1_000_000;

    private final RejectionLedger ledger;
    private final Channels channels;
    private final ReviewDoor door;
    private final Organisation organisation;
    private final CurrentPerson people;

    RejectionController(RejectionLedger ledger, Channels channels, ReviewDoor door, Organisation organisation, CurrentPerson people) {
        this.ledger = ledger;
        this.channels = channels;
        this.door = door;
        this.organisation = organisation;
        this.people = people;
    }

    @Override
    @GetMapping("/api/v1/intake/rejections")
    public RejectionPage list(@RequestParam(name = "page", defaultValue = "0") int page,
            @RequestParam(name = "size", defaultValue = "20") int size) {
        Set<String> jurisdictions = requireJurisdictions();
        PageRequest request = PageRequest.of(Math.max(0, Math.min(page, LAST_PAGE)), Math.max(1, Math.min(size, LARGEST_PAGE)));
        return RejectionPage.of(ledger.list(jurisdictions, request));
    }

    @Override
    @PostMapping("/api/v1/intake/rejections/{id}/replay")
    public ResponseEntity<ReviewAnswer> replay(@PathVariable("id") String id) {
        Set<String> jurisdictions = requireJurisdictions();
        RejectedReview rejected = ledger.find(id).filter(entry -> jurisdictions.contains(entry.homeJurisdiction()))
                .orElseThrow(() -> Problem.notFound("rejection-not-found"));
        Channel channel = channels.find(rejected.channelId()).orElseThrow(() -> Problem.notFound("rejection-not-found"));
        ReviewAnswer answer = door.replay(channel, ledger.body(id));
        ledger.markReplayed(id, answer.reviewId(), people.require().id());
        return ResponseEntity.status(answer.status()).body(answer);
    }

    private Set<String> requireJurisdictions() {
        Person person = people.require();
        Set<String> jurisdictions = organisation.jurisdictions().stream().map(Jurisdiction::code).filter(person::isCoordinatorOf)
                .collect(Collectors.toSet());
        if (jurisdictions.isEmpty()) {
            throw Problem.forbidden("coordinators-only");
        }
        return jurisdictions;
    }
}
