package io.haochaping.invitation;

import java.time.Clock;
import java.time.LocalDate;

import io.haochaping.invitation.PlannedInvitation.Outcome;
import io.haochaping.notification.RatingInvitations;
import io.haochaping.notification.RatingInvitations.Served;
import io.haochaping.personaldata.PersonalDataVault;
import io.haochaping.review.RecordedService;
import io.haochaping.review.RegisteredService;
import io.haochaping.review.RegisteredServices;
import io.haochaping.review.ServiceRecords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Settles one planned invitation, in a transaction of its own. Waits for a review of the service that is just coming in. */
@Component
class InvitationStep {

    private final PlannedInvitations planned;
    private final ServiceRecords records;
    private final RegisteredServices services;
    private final InvitationBook book;
    private final PersonalDataVault vault;
    private final RatingInvitations messages;
    private final Clock clock;

    InvitationStep(PlannedInvitations planned, ServiceRecords records, RegisteredServices services, InvitationBook book, PersonalDataVault vault,
            RatingInvitations messages, Clock clock) {
        this.planned = planned;
        this.records = records;
        this.services = services;
        this.book = book;
        this.vault = vault;
        this.messages = messages;
        this.clock = clock;
    }

    /** @return whether an invitation was handed over */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean settle(String id) {
        return planned.locked(id).filter(PlannedInvitation::isOpen).map(this::settle).orElse(false);
    }

    private boolean settle(PlannedInvitation plan) {
        RecordedService record = records.find(plan.projectNo(), plan.serviceNumber()).orElseThrow();
        RegisteredService service = services.find(plan.projectNo(), plan.serviceNumber()).orElseThrow();
        Invited.State state = book.stateOf(service);
        Outcome outcome = state == Invited.State.USED ? Outcome.RATED : state == Invited.State.EXPIRED || service.serviceTime() == null ? Outcome.LATE
                : hasNumber(record) ? Outcome.INVITED : Outcome.NO_NUMBER;
        if (outcome == Outcome.INVITED) {
            messages.queue(served(service));
        }
        plan.settle(outcome, clock.instant());
        return outcome == Outcome.INVITED;
    }

    private boolean hasNumber(RecordedService record) {
        return record.applicantVaultId() != null && vault.masked(record.applicantVaultId()).phone() != null;
    }

    private Served served(RegisteredService service) {
        LocalDate day = LocalDate.ofInstant(java.util.Objects.requireNonNull(service.serviceTime()), clock.getZone());
        return new Served(InvitedPersons.reference(service), service.unitCode(), day, book.lastDay(service));
    }
}
