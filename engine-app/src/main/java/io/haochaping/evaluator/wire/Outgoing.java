package io.haochaping.evaluator.wire;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.haochaping.evaluator.Offer;
import io.haochaping.evaluator.Visit;
import org.jspecify.annotations.Nullable;

/** What the server says to a device. Never anything about a person. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonInclude(JsonInclude.Include.ALWAYS)
sealed interface Outgoing {

    int VERSION = 1;

    default int getV() {
        return VERSION;
    }

    /**
     * @param now            the application's time, ISO 8601 with offset; ratings carry it
     * @param heartbeat      seconds between two heartbeats
     * @param reasonRequired whether a bad rating needs a norm code or a comment
     */
    @JsonTypeName("welcome")
    record Welcome(String device, String name, String unit, String windowNo, String now, int heartbeat, boolean reasonRequired) implements Outgoing {
    }

    /** The login is refused, and the connection ends. @param epoch seconds of the clock that timestamps are compared with */
    @JsonTypeName("refused")
    record Refused(String code, long epoch) implements Outgoing {
    }

    @JsonTypeName("heartbeat")
    record Heartbeat(String now) implements Outgoing {
    }

    /** What is in hand now; replaces what was there before. Comes after every welcome, too. */
    @JsonTypeName("visit")
    record InHand(String visit, List<Service> services) implements Outgoing {

        static InHand of(Visit visit) {
            return new InHand(visit.id(), visit.offers().stream().map(Service::of).toList());
        }
    }

    /** @param subject names of the 事项; null where nobody named it */
    record Service(String service, @Nullable String subject, boolean rated) {

        private static Service of(Offer offer) {
            return new Service(offer.id(), offer.service().subject(), offer.service().reviewed());
        }
    }

    /** Nothing is in hand. */
    @JsonTypeName("idle")
    record Idle() implements Outgoing {
    }

    /**
     * The review stands; the device forgets its result.
     *
     * @param link address of the reviewer's receipt
     * @param qr   the same as a QR code, for {@code src} of an image
     */
    @JsonTypeName("taken")
    record Taken(String result, String service, boolean badReview, String receipt, String link, String qr) implements Outgoing {

        @Override
        public String toString() {
            return "Taken[" + result + "]";
        }
    }

    /** @param last false: the same may be sent again later; true: the device forgets its result */
    @JsonTypeName("rejected")
    record Rejected(String result, String service, String code, boolean last) implements Outgoing {
    }
}
