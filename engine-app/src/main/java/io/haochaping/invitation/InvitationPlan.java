package io.haochaping.invitation;

import java.time.Clock;
import java.time.Instant;

import io.haochaping.notification.RatingInvitations;
import io.haochaping.review.RecordedService;
import io.haochaping.review.RegisteredServices;
import io.haochaping.review.ServiceRegistered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Remembers, in the transaction that registers a service, that its person may be invited later. */
@Component
class InvitationPlan {

    private final PlannedInvitations planned;
    private final RegisteredServices services;
    private final RatingInvitations messages;
    private final SmsInvitationSettings settings;
    private final Clock clock;

    InvitationPlan(PlannedInvitations planned, RegisteredServices services, RatingInvitations messages, SmsInvitationSettings settings, Clock clock) {
        this.planned = planned;
        this.services = services;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void on(ServiceRegistered registered) {
        RecordedService service = registered.service();
        if (messages.isPossible() && service.applicantVaultId() != null && service.serviceTime() != null && isOfAConsentingChannel(service)
                && !planned.existsByProjectNoAndServiceNumber(service.projectNo(), service.serviceNumber())) {
            Instant now = clock.instant();
            Instant served = service.serviceTime().isAfter(now) ? service.serviceTime() : now;
            planned.save(new PlannedInvitation(service.projectNo(), service.serviceNumber(), served.plus(settings.delay())));
        }
    }

    private boolean isOfAConsentingChannel(RecordedService service) {
        return !settings.channels().isEmpty() && services.find(service.projectNo(), service.serviceNumber())
                .filter(found -> settings.channels().contains(found.channelId())).isPresent();
    }
}
