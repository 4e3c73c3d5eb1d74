package io.haochaping.invitation;

import java.time.Clock;
import java.util.List;

import io.haochaping.notification.RatingInvitations;
import io.haochaping.review.ChannelKind;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Invites those who have not rated, once, when their time has come. */
@Component
public class SmsInvitations {

    private static final int AT_A_TIME = 200;

    private final PlannedInvitations planned;
    private final InvitationStep step;
    private final Invitations invitations;
    private final InvitedPersons persons;
    private final RatingInvitations messages;
    private final Clock clock;

    SmsInvitations(PlannedInvitations planned, InvitationStep step, Invitations invitations, InvitedPersons persons,
            RatingInvitations messages, Clock clock) {
        this.planned = planned;
        this.step = step;
        this.invitations = invitations;
        this.persons = persons;
        this.messages = messages;
        this.clock = clock;
    }

    /** May be called as often as one likes and by several nodes at once. @return how many invitations were handed over to be sent */
    public int inviteDue() {
        if (!messages.isPossible()) {
            return 0;
        }
        int invited = 0;
        List<String> due = planned.due(clock.instant(), Limit.of(AT_A_TIME));
        while (!due.isEmpty()) {
            invited += (int) due.stream().filter(this::settle).count();
            due = planned.due(clock.instant(), Limit.of(AT_A_TIME));
        }
        return invited;
    }

    /** Where another node just invites the same number it is looked at again, and then found invited. */
    private boolean settle(String id) {
        try {
            return step.settle(id);
        } catch (DataIntegrityViolationException another) {
            return step.settle(id);
        }
    }

    /** Whoever holds a link that came by short message wants no more invitations to this number. Nothing happens with other links. */
    public void stop(String token) {
        invitations.find(token).filter(invited -> invited.kind() == ChannelKind.SMS).ifPresent(invited -> persons.stop(invited.service()));
    }
}
