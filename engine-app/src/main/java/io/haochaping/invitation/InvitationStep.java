package io.haochaping.invitation;

import static java.util.Objects.requireNonNull;

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
import org.jspecify.annotations.Nullable;
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
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        String number = number(record);
        Outcome outcome = outcome(service, number, today);
        if (outcome != Outcome.INVITED) {
            plan.settle(outcome, clock.instant());
            return false;
        }
        plan.invite(requireNonNull(number), today, clock.instant());
        planned.saveAndFlush(plan);
        messages.queue(served(service));
        return true;
    }

    private Outcome outcome(RegisteredService service, @Nullable String number, LocalDate today) {
        Invited.State state = book.stateOf(service);
        if (state == Invited.State.USED) {
            return Outcome.RATED;
        } else if (state == Invited.State.EXPIRED || service.serviceTime() == null) {
            return Outcome.LATE;
        } else if (number == null) {
            return Outcome.NO_NUMBER;
        }
        return planned.existsByPhoneKeyAndInvitedOn(number, today) ? Outcome.SAME_DAY : Outcome.INVITED;
    }

    private @Nullable String number(RecordedService record) {
        return record.applicantVaultId() == null ? null : vault.phoneKey(record.applicantVaultId()).orElse(null);
    }

    private Served served(RegisteredService service) {
        LocalDate day = LocalDate.ofInstant(requireNonNull(service.serviceTime()), clock.getZone());
        return new Served(InvitedPersons.reference(service), service.unitCode(), day, book.lastDay(service));
    }
}
