package io.haochaping.channel.intake;

import io.haochaping.identity.CurrentPerson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rejection ledger, for the coordinators of the channels' home jurisdictions and nobody else. */
@RestController
class RejectionController implements RejectionApi {

    private final RejectedIntake rejections;
    private final CurrentPerson people;

    RejectionController(RejectedIntake rejections, CurrentPerson people) {
        this.rejections = rejections;
        this.people = people;
    }

    @Override
    @GetMapping("/api/v1/intake/rejections")
    public RejectionPage list(@RequestParam(name = "page", defaultValue = "0") int page,
            @RequestParam(name = "size", defaultValue = "20") int size) {
        return RejectionPage.of(rejections.list(people.require(), page, size));
    }

    @Override
    @PostMapping("/api/v1/intake/rejections/{id}/replay")
    public ResponseEntity<ReviewAnswer> replay(@PathVariable("id") String id) {
        ReviewAnswer answer = rejections.take(id, people.require());
        return ResponseEntity.status(answer.status()).body(answer);
    }
}
