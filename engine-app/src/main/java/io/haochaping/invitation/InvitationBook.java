package io.haochaping.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import io.haochaping.channel.Channel;
import io.haochaping.channel.Channels;
import io.haochaping.deadline.DueDate;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.review.ChannelKind;
import io.haochaping.review.RegisteredService;
import io.haochaping.review.RegisteredServices;
import io.haochaping.review.SupplementWindow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class InvitationBook implements Invitations {

    private final StoredInvitations invitations;
    private final RegisteredServices services;
    private final SupplementWindow window;
    private final Organisation organisation;
    private final Channels channels;
    private final Clock clock;

    InvitationBook(StoredInvitations invitations, RegisteredServices services, SupplementWindow window, Organisation organisation, Channels channels,
            Clock clock) {
        this.invitations = invitations;
        this.services = services;
        this.window = window;
        this.organisation = organisation;
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    public Invitation issue(String channelId, String projectNo, int serviceNumber, ChannelKind kind) {
        return make(channelId, projectNo, serviceNumber, kind, MOST);
    }

    @Override
    public Invitation enter(String channelId, String projectNo, int serviceNumber, ChannelKind kind) {
        return make(channelId, projectNo, serviceNumber, kind, MOST_ENTRIES);
    }

    private Invitation make(String channelId, String projectNo, int serviceNumber, ChannelKind kind, int most) {
        RegisteredService service = services.find(projectNo, serviceNumber).filter(found -> found.channelId().equals(channelId))
                .orElseThrow(() -> Problem.notFound("service-record-not-found"));
        DueDate until = until(service);
        switch (state(service, until)) {
            case USED -> throw Problem.conflict("already-reviewed");
            case EXPIRED -> throw Problem.conflict("supplement-window-closed");
            case OPEN -> requireFew(service, most);
        }
        String token = Tokens.make();
        invitations.save(new StoredInvitation(Tokens.hash(token), channelId, service.projectNo(), serviceNumber, kind, clock.instant()));
        return new Invitation("/r/" + token, until);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Invited> find(String token) {
        return Tokens.isToken(token) ? invitations.findByTokenHash(Tokens.hash(token)).flatMap(this::describe) : Optional.empty();
    }

    /** Whether the service can be reviewed now. */
    @Transactional(readOnly = true)
    public Invited.State stateOf(RegisteredService service) {
        return state(service, until(service));
    }

    /** On which the service can be reviewed. */
    @Transactional(readOnly = true)
    public LocalDate lastDay(RegisteredService service) {
        return Optional.ofNullable(until(service)).orElseThrow().dueDate();
    }

    private Optional<Invited> describe(StoredInvitation invitation) {
        return services.find(invitation.projectNo(), invitation.serviceNumber()).map(service -> {
            DueDate until = until(service);
            return new Invited(invitation.channelId(), invitation.channelKind(), service, state(service, until), until);
        });
    }

    private Invited.State state(RegisteredService service, @Nullable DueDate until) {
        if (service.reviewed()) {
            return Invited.State.USED;
        }
        boolean over = until != null && clock.instant().atZone(clock.getZone()).toLocalDate().isAfter(until.dueDate());
        return over ? Invited.State.EXPIRED : Invited.State.OPEN;
    }

    private @Nullable DueDate until(RegisteredService service) {
        return service.serviceTime() == null ? null : window.after(service.serviceTime(), jurisdiction(service));
    }

    private String jurisdiction(RegisteredService service) {
        return Optional.ofNullable(service.unitCode()).flatMap(organisation::unit).map(Unit::jurisdiction)
                .or(() -> channels.find(service.channelId()).map(Channel::homeJurisdiction))
                .orElseThrow(() -> new IllegalStateException("No jurisdiction for a service of " + service.channelId()));
    }

    private void requireFew(RegisteredService service, int most) {
        if (invitations.countByProjectNoAndServiceNumber(service.projectNo(), service.serviceNumber()) >= most) {
            throw Problem.conflict("invitations-exhausted", most);
        }
    }
}
