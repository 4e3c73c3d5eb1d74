package io.haochaping.invitation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import io.haochaping.channel.Channel;
import io.haochaping.channel.ChannelRight;
import io.haochaping.channel.ChannelTraffic;
import io.haochaping.channel.Channels;
import io.haochaping.channel.Proofs;
import io.haochaping.channel.Refusal;
import io.haochaping.identity.problem.Problem;
import io.haochaping.review.ChannelKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/**
 * The entry for portals, apps and the e-tax bureau that cannot call REST (一事一评): they lead their visitor here with a signed token, and the visitor
 * goes on to the rating page of the service that the token names. What is refused is a sentence for the visitor; the channel's page has the code.
 */
@Service
public class Entries {

    /** Seconds that a token may still be valid when it is used: not longer than nonces are remembered. */
    static final long LONGEST = 600;

    private static final String REQUEST = "GET /r/entry";
    private static final Set<ChannelKind> KINDS = EnumSet.of(ChannelKind.PORTAL, ChannelKind.MOBILE_APP);

    private final Invitations invitations;
    private final Channels channels;
    private final Proofs proofs;
    private final ChannelTraffic traffic;

    Entries(Invitations invitations, Channels channels, Proofs proofs, ChannelTraffic traffic) {
        this.invitations = invitations;
        this.channels = channels;
        this.proofs = proofs;
        this.traffic = traffic;
    }

    /**
     * @return path of the rating page
     * @throws Problem 404 {@code entry-unknown} where it is malformed, forged or of a channel that may not, {@code entry-service-unknown} for a service
     *         that this channel did not register; 410 {@code entry-expired}, {@code entry-used}, {@code invitation-used}, {@code invitation-expired}
     */
    public String enter(String token) {
        EntryToken read = EntryToken.read(token).orElseThrow(() -> Problem.notFound("entry-unknown"));
        String channel = read.claims().channel();
        try {
            String path = check(read);
            traffic.accepted(channel);
            return path;
        } catch (Problem refused) {
            traffic.refused(channel, Refusal.of(refused, REQUEST));
            throw refused;
        }
    }

    private String check(EntryToken token) {
        EntryToken.Claims claims = token.claims();
        if (!proofs.isSigned(token.proof(), channels.secretsOf(claims.channel()))) {
            throw Problem.notFound("entry-unknown");
        }
        long left = claims.expires() - proofs.now().getEpochSecond();
        if (left < 0 || left > LONGEST) {
            throw left < 0 ? gone("entry-expired") : Problem.notFound("entry-unknown");
        }
        if (!proofs.isFirst(token.proof())) {
            throw gone("entry-used");
        }
        return invite(claims);
    }

    private String invite(EntryToken.Claims claims) {
        Channel channel = channels.find(claims.channel()).filter(found -> found.active() && found.may(ChannelRight.SERVICE_RECORDS))
                .orElseThrow(() -> Problem.notFound("entry-unknown"));
        ChannelKind kind = kind(claims.channelKind()).filter(channel::maySend).orElseThrow(() -> Problem.notFound("entry-unknown"));
        try {
            return invitations.enter(channel.id(), claims.projectNo(), claims.serviceNumber(), kind).path();
        } catch (Problem refused) {
            throw switch (refused.code()) {
                case "already-reviewed" -> gone("invitation-used");
                case "supplement-window-closed" -> gone("invitation-expired");
                case "service-record-not-found" -> Problem.notFound("entry-service-unknown");
                default -> refused;
            };
        }
    }

    private static Optional<ChannelKind> kind(@Nullable String name) {
        return name == null ? Optional.of(ChannelKind.PORTAL) : KINDS.stream().filter(kind -> kind.name().equals(name)).findAny();
    }

    private static Problem gone(String code) {
        return Problem.of(HttpStatus.GONE, code);
    }
}
