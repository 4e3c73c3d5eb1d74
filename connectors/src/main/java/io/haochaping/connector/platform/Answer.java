package io.haochaping.connector.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import io.haochaping.connector.api.PlatformAnswer;
import io.haochaping.connector.api.PullFailure;
import io.haochaping.connector.platform.PlatformHttp.Reply;

/**
 * The body of an answer: {@code success}, {@code code}, {@code message}, {@code key}, {@code data}, {@code sign}. What says that the message arrived is believed only with the
 * platform's signature and for the key that was sent; any error in the body is a refusal, whatever the status of HTTP says.
 */
public record Answer(boolean success, String code, String message, String key, String data, String sign) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DUPLICATE = "DUPLICATE";
    /** Statuses by which a platform judges this very message; any other is about itself, or the way to it. */
    private static final Set<Integer> VERDICTS = Set.of(200, 400, 409, 413, 422);

    /** Whether the platform made this answer. */
    public interface Seal {
        boolean holds(Answer answer);
    }

    public static PlatformAnswer judge(Reply reply, String key, Seal seal) {
        if (!VERDICTS.contains(reply.status())) {
            return new PlatformAnswer.Unavailable("http-" + reply.status());
        }
        Answer answer = read(reply.body());
        if (answer == null) {
            return new PlatformAnswer.Unavailable("malformed-answer");
        }
        boolean arrived = answer.success || answer.code.equals(DUPLICATE);
        if (!arrived) {
            return new PlatformAnswer.Refused(answer.code, answer.message);
        }
        if (!answer.key.equals(key) || !seal.holds(answer)) {
            return new PlatformAnswer.Unavailable("answer-not-signed");
        }
        return answer.success && reply.status() == 200 ? new PlatformAnswer.Accepted() : new PlatformAnswer.Duplicate();
    }

    /**
     * The answer to a question, where the platform signed it for this very one.
     *
     * @throws PullFailure in every other case
     */
    static Answer told(Reply reply, String key, Seal seal) {
        PlatformAnswer verdict = judge(reply, key, seal);
        if (verdict instanceof PlatformAnswer.Refused refused) {
            throw new PullFailure(refused.code(), true);
        }
        Answer answer = read(reply.body());
        if (verdict instanceof PlatformAnswer.Accepted && answer != null) {
            return answer;
        }
        throw new PullFailure(verdict instanceof PlatformAnswer.Unavailable unavailable ? unavailable.code() : "malformed-answer", false);
    }

    private static @Nullable Answer read(byte[] body) {
        try {
            JsonNode json = JSON.readTree(body);
            return json == null || !json.path("success").isBoolean() ? null : new Answer(json.path("success").booleanValue(), text(json, "code"),
                    text(json, "message"), text(json, "key"), text(json, "data"), text(json, "sign"));
        } catch (IOException malformed) {
            return null;
        }
    }

    /** What is signed: the first five fields, one a line, the data as a digest in hex. */
    public byte[] signed(UnaryOperator<byte[]> digest) {
        String ofData = HexFormat.of().formatHex(digest.apply(data.getBytes(StandardCharsets.UTF_8)));
        return String.join("\n", key, "" + success, code, ofData, message).getBytes(StandardCharsets.UTF_8);
    }

    /** The same, signed. */
    public Answer signed(String signature) {
        return new Answer(success, code, message, key, data, signature);
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).asText("");
    }

    /** Data may name a person. */
    @Override
    public String toString() {
        return "Answer[" + success + ", " + code + "]";
    }
}
