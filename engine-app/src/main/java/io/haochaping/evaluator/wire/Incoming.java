package io.haochaping.evaluator.wire;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/** What a device says. Each message has {@code v}, the version of the protocol, and {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(Incoming.Hello.class), @JsonSubTypes.Type(Incoming.Heartbeat.class), @JsonSubTypes.Type(Incoming.Shown.class),
        @JsonSubTypes.Type(Incoming.Left.class), @JsonSubTypes.Type(Incoming.Result.class)})
sealed interface Incoming {

    int v();

    /** The first message, and no other is the first: who it is, signed. */
    @JsonTypeName("hello")
    record Hello(@JsonProperty(required = true) int v, @JsonProperty(required = true) String device, @JsonProperty(required = true) String timestamp,
            @JsonProperty(required = true) String nonce, @JsonProperty(required = true) String signature) implements Incoming {

        @Override
        public String toString() {
            return "Hello[" + device + "]";
        }
    }

    /** Still there. */
    @JsonTypeName("heartbeat")
    record Heartbeat(@JsonProperty(required = true) int v) implements Incoming {
    }

    /** The visit is on the screen. */
    @JsonTypeName("shown")
    record Shown(@JsonProperty(required = true) int v, @JsonProperty(required = true) String visit) implements Incoming {
    }

    /** The person has left or rated everything; the device is idle. */
    @JsonTypeName("left")
    record Left(@JsonProperty(required = true) int v, @JsonProperty(required = true) String visit) implements Incoming {
    }

    /**
     * A rating. Sent again until it is answered with {@code taken}, or with {@code rejected} for good.
     *
     * @param result  made by the device, 16 to 64 letters, digits, hyphens and underscores: the same result is one review, however often it comes
     * @param service as the visit named it
     * @param ratedAt by the server's time as the device was told it, ISO 8601 with offset
     */
    @JsonTypeName("result")
    record Result(@JsonProperty(required = true) int v, @JsonProperty(required = true) String result, @JsonProperty(required = true) String service,
            @JsonProperty(required = true) String satisfaction, @Nullable List<String> normCodes, @Nullable String comment, @Nullable String ratedAt)
            implements Incoming {

        List<String> norms() {
            return normCodes == null ? List.of() : normCodes;
        }

        @Override
        public String toString() {
            return "Result[" + result + "]";
        }
    }
}
