package io.haochaping.channel.signature;

import java.time.Instant;
import java.util.regex.Pattern;

import io.haochaping.identity.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The four headers of a signed request, well-formed and in time, but not yet believed. */
record SignatureHeaders(String channel, String timestamp, String nonce, String signature) {

    static final String CHANNEL = "X-Hcp-Channel";
    static final String TIMESTAMP = "X-Hcp-Timestamp";
    static final String NONCE = "X-Hcp-Nonce";
    static final String SIGNATURE = "X-Hcp-Signature";

    private static final long TOLERANCE = 300;
    private static final Pattern CHANNEL_FORM = Pattern.compile("[a-z0-9-]{1,64}");
    private static final Pattern TIMESTAMP_FORM = Pattern.compile("[0-9]{1,12}");
    private static final Pattern NONCE_FORM = Pattern.compile("[\\x21-\\x7e]{16,64}");
    private static final Pattern SIGNATURE_FORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * @param now the machine's clock, also where the application's clock is moved
     * @throws Problem 401 {@code signature-missing}, {@code signature-malformed}, {@code signature-wrong}, {@code timestamp-stale} or
     *         {@code nonce-malformed}
     */
    static SignatureHeaders read(HttpServletRequest request, Instant now) {
        SignatureHeaders headers = new SignatureHeaders(require(request, CHANNEL), require(request, TIMESTAMP), require(request, NONCE),
                require(request, SIGNATURE));
        headers.check(now);
        return headers;
    }

    static boolean isChannel(@Nullable String id) {
        return id != null && CHANNEL_FORM.matcher(id).matches();
    }

    private static String require(HttpServletRequest request, String name) {
        @Nullable String value = request.getHeader(name);
        if (value == null || value.isEmpty()) {
            throw Problem.unauthorized("signature-missing", name);
        }
        return value;
    }

    private void check(Instant now) {
        if (!TIMESTAMP_FORM.matcher(timestamp).matches()) {
            throw Problem.unauthorized("signature-malformed", TIMESTAMP);
        }
        if (Math.abs(Long.parseLong(timestamp) - now.getEpochSecond()) > TOLERANCE) {
            throw Problem.unauthorized("timestamp-stale", TOLERANCE);
        }
        if (!NONCE_FORM.matcher(nonce).matches()) {
            throw Problem.unauthorized("nonce-malformed");
        }
        if (!CHANNEL_FORM.matcher(channel).matches() || !SIGNATURE_FORM.matcher(signature).matches()) {
            throw Problem.unauthorized("signature-wrong");
        }
    }
}
