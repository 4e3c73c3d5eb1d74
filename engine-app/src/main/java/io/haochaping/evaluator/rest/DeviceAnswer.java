package io.haochaping.evaluator.rest;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.haochaping.evaluator.Offer;
import io.haochaping.evaluator.Visit;
import io.haochaping.evaluator.Visits;
import org.jspecify.annotations.Nullable;

/**
 * How a device stands.
 *
 * @param online heard of within the last minute and a half
 * @param visit  what it has in hand; null when idle
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record DeviceAnswer(String deviceId, boolean online, @Nullable InHand visit) {

    /** @param shown whether the device said that it shows it */
    record InHand(String visitNo, boolean shown, List<Service> services) {

        private static InHand of(Visit visit) {
            return new InHand(visit.visitNo(), visit.shownAt() != null, visit.offers().stream().map(Service::of).toList());
        }
    }

    record Service(String projectNo, int serviceNumber, boolean rated) {

        private static Service of(Offer offer) {
            return new Service(offer.service().projectNo(), offer.service().serviceNumber(), offer.service().reviewed());
        }
    }

    static DeviceAnswer of(String device, Visits.DeviceState state) {
        return new DeviceAnswer(device, state.online(), state.visit().map(InHand::of).orElse(null));
    }
}
