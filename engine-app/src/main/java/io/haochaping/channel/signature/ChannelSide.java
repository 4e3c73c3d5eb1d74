package io.haochaping.channel.signature;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;

import io.haochaping.channel.Channel;
import io.haochaping.channel.Channels;
import io.haochaping.identity.problem.Problem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The other side of {@link SignedRequests}: signs what a channel could have sent, and acts as that channel once the signature was believed. */
@Component
public class ChannelSide {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;

    private final Channels channels;
    private final SignedRequests requests;
    private final Clock machineClock = Clock.systemUTC();

    ChannelSide(Channels channels, SignedRequests requests) {
        this.channels = channels;
        this.requests = requests;
    }

    /** @param text what was signed */
    public record Signed(String channel, String timestamp, String nonce, String signature, String text) {
    }

    /** A request with its body, and whose it is. */
    public record Believed(Channel channel, HttpServletRequest request) {
    }

    /**
     * Signs with the newest secret of the channel, which stays here.
     *
     * @throws Problem 409 {@code channel-secret-missing}
     */
    public Signed sign(String channel, String method, String target, byte[] body) {
        byte[] secret = channels.secretsOf(channel).stream().findFirst().orElseThrow(() -> Problem.conflict("channel-secret-missing", channel));
        byte[] random = new byte[NONCE_BYTES];
        RANDOM.nextBytes(random);
        String nonce = HexFormat.of().formatHex(random);
        String time = machineClock.instant().getEpochSecond() + "";
        return new Signed(channel, time, nonce, Signature.of(secret, method, target, time, nonce, body), Signature.text(method, target, time, nonce, body));
    }

    /**
     * Believes a request as any other, its rate aside. The nonce is used up.
     *
     * @throws Problem 401 or 403 as for any request
     */
    public Believed believe(HttpServletRequest head, byte[] body) {
        CachedBodyRequest request = CachedBodyRequest.of(head, body);
        return new Believed(requests.believe(request), request);
    }

    /** What is done as a channel. */
    @FunctionalInterface
    public interface Act {

        void run() throws ServletException, IOException;
    }

    /** In the name of the channel, as after its own request. */
    public void as(Channel channel, Act act) throws ServletException, IOException {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(SignatureFilter.signedIn(channel));
        try {
            act.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
