package io.haochaping.invitation;

import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.haochaping.channel.Proofs;
import org.jspecify.annotations.Nullable;

/**
 * What a portal that cannot call REST puts into the address of the entry: a JSON document in base64url, a point, its signature in hex. The document says
 * what {@link Claims} says and nothing else, so that nobody can put a person's data into it. Read, but not yet believed.
 */
record EntryToken(Claims claims, Proofs.Proof proof) {

    static final String TARGET = "/r/entry";

    private static final int LONGEST = 2048;
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{1,1900})={0,2}\\.([0-9a-f]{64})");
    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    /**
     * @param channelKind PORTAL (also where absent) or MOBILE_APP
     * @param expires     epoch seconds
     * @param nonce       16 to 64 letters, digits, hyphens and underscores; serves once
     */
    record Claims(@JsonProperty(required = true) String channel, @JsonProperty(required = true) String projectNo,
            @JsonProperty(required = true) int serviceNumber, @Nullable String channelKind,
            @JsonProperty(required = true) long expires, @JsonProperty(required = true) String nonce) {

        private static final Pattern CHANNEL = Pattern.compile("[a-z0-9-]{1,64}");
        private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9_-]{16,64}");

        private boolean isWellFormed() {
            return channel != null && CHANNEL.matcher(channel).matches() && nonce != null && NONCE.matcher(nonce).matches()
                    && projectNo != null && serviceNumber > 0;
        }

        @Override
        public String toString() {
            return "Claims[***]";
        }
    }

    /** Empty for anything that no portal ever makes. */
    static Optional<EntryToken> read(String token) {
        var parts = FORM.matcher(token);
        if (token.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        try {
            byte[] document = Base64.getUrlDecoder().decode(parts.group(1));
            Claims claims = STRICT.readValue(document, Claims.class);
            return claims == null || !claims.isWellFormed() ? Optional.empty() : Optional.of(new EntryToken(claims,
                    new Proofs.Proof(claims.channel(), "GET", TARGET, claims.expires() + "", claims.nonce(), document, parts.group(2))));
        } catch (IOException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "EntryToken[***]";
    }
}
