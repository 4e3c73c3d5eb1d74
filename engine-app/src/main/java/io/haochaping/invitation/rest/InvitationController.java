package io.haochaping.invitation.rest;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

import io.haochaping.channel.Channel;
import io.haochaping.channel.ChannelRight;
import io.haochaping.identity.problem.Problem;
import io.haochaping.invitation.Invitation;
import io.haochaping.invitation.Invitations;
import io.haochaping.invitation.PublicAddress;
import io.haochaping.review.ChannelKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Channels")
class InvitationController {

    /** By which a person can come to the rating page. */
    private static final Set<ChannelKind> KINDS = EnumSet.of(ChannelKind.QR_CODE, ChannelKind.SMS, ChannelKind.PORTAL, ChannelKind.MOBILE_APP,
            ChannelKind.KIOSK, ChannelKind.WINDOW_DEVICE, ChannelKind.EMAIL);

    private final Invitations invitations;
    private final PublicAddress address;
    private final Clock clock;

    InvitationController(Invitations invitations, PublicAddress address, Clock clock) {
        this.invitations = invitations;
        this.address = address;
        this.clock = clock;
    }

    @Operation(summary = "Ask for a one-time link (and QR code) by which the person served can review a registered service")
    @PostMapping("/api/v1/service-records/{projectNo}/{serviceNumber}/invitations")
    ResponseEntity<InvitationAnswer> issue(@AuthenticationPrincipal Channel channel, @PathVariable("projectNo") String projectNo,
            @PathVariable("serviceNumber") String serviceNumber, @RequestParam(name = "channelKind", defaultValue = "QR_CODE") String channelKind) {
        if (!channel.may(ChannelRight.SERVICE_RECORDS)) {
            throw Problem.forbidden("channel-right-missing", ChannelRight.SERVICE_RECORDS);
        }
        ChannelKind kind = kind(channel, channelKind);
        if (!serviceNumber.matches("[1-9][0-9]{0,8}")) {
            throw Problem.unprocessable("/serviceNumber", "service-number-invalid");
        }
        Invitation invitation = invitations.issue(channel.id(), projectNo, Integer.parseInt(serviceNumber), kind);
        return ResponseEntity.status(201).contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noStore())
                .body(InvitationAnswer.of(invitation, address.of(invitation.path()), clock.getZone()));
    }

    private static ChannelKind kind(Channel channel, String name) {
        ChannelKind kind = KINDS.stream().filter(known -> known.name().equals(name)).findAny()
                .orElseThrow(() -> Problem.unprocessable("/channelKind", "unknown-value"));
        if (!channel.maySend(kind)) {
            throw Problem.forbidden("channel-kind-not-allowed", kind);
        }
        return kind;
    }
}
