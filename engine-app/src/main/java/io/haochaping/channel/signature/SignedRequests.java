package io.haochaping.channel.signature;

import java.time.Clock;
import java.time.Instant;

import io.haochaping.channel.Channel;
import io.haochaping.channel.Channels;
import io.haochaping.identity.problem.Problem;
import org.springframework.stereotype.Component;

/**
 * Decides whether a request comes from the channel that it names. The nonce counts only for a request that is rightly signed, and the
 * rate only for one with a new nonce, so that nobody without the secret can use up either.
 */
@Component
class SignedRequests {

    private final Channels channels;
    private final Nonces nonces;
    private final ChannelRates rates;
    private final Clock machineClock = Clock.systemUTC();

    SignedRequests(Channels channels, Nonces nonces, ChannelRates rates) {
        this.channels = channels;
        this.nonces = nonces;
        this.rates = rates;
    }

    /**
     * @throws Problem 401 for a signature that is missing, wrong or stale and for a repeated nonce; 403 {@code channel-revoked}; 429 over the rate
     */
    Channel authenticate(CachedBodyRequest request) {
        Channel channel = believe(request);
        rates.take(channel);
        return channel;
    }

    /** As {@link #authenticate}, whatever the rate. */
    Channel believe(CachedBodyRequest request) {
        Instant now = machineClock.instant();
        SignatureHeaders headers = SignatureHeaders.read(request, now);
        if (channels.secretsOf(headers.channel()).stream().noneMatch(secret -> isSignedWith(secret, headers, request))) {
            throw Problem.unauthorized("signature-wrong");
        }
        if (!nonces.use(headers.channel(), headers.nonce(), now.getEpochSecond())) {
            throw Problem.unauthorized("nonce-repeated");
        }
        Channel channel = channels.find(headers.channel()).orElseThrow(() -> Problem.unauthorized("signature-wrong"));
        if (!channel.active()) {
            throw Problem.forbidden("channel-revoked");
        }
        return channel;
    }

    private static boolean isSignedWith(byte[] secret, SignatureHeaders headers, CachedBodyRequest request) {
        String expected = Signature.of(secret, request.getMethod(), target(request), headers.timestamp(), headers.nonce(), request.body());
        return Signature.same(expected, headers.signature());
    }

    private static String target(CachedBodyRequest request) {
        return request.getQueryString() == null ? request.getRequestURI() : request.getRequestURI() + "?" + request.getQueryString();
    }
}
