package io.haochaping.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.haochaping.channel.Channel;
import io.haochaping.channel.ChannelRight;
import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Window;
import io.haochaping.review.ChannelKind;
import io.haochaping.review.RegisteredService;
import io.haochaping.review.RegisteredServices;
import org.springframework.stereotype.Component;

/** Which services a channel may hand to which device: its own, given where the device stands, not all rated yet. */
@Component
class VisitRules {

    private final RegisteredServices services;
    private final Places places;

    VisitRules(RegisteredServices services, Places places) {
        this.services = services;
        this.places = places;
    }

    void check(Channel channel, Device device, List<ServiceKey> keys) {
        if (!device.active()) {
            throw Problem.forbidden("device-revoked");
        }
        if (!channel.may(ChannelRight.SERVICE_RECORDS) || !channel.may(ChannelRight.REVIEWS)) {
            throw Problem.forbidden("channel-right-missing", channel.may(ChannelRight.REVIEWS) ? ChannelRight.SERVICE_RECORDS : ChannelRight.REVIEWS);
        }
        if (!channel.maySend(device.kind())) {
            throw Problem.forbidden("channel-kind-not-allowed", device.kind());
        }
        Window window = places.find(device.windowId()).orElseThrow(() -> Problem.forbidden("window-gone"));
        if (requireServices(channel, device, window, keys).stream().allMatch(RegisteredService::reviewed)) {
            throw Problem.conflict("already-reviewed");
        }
    }

    private List<RegisteredService> requireServices(Channel channel, Device device, Window window, List<ServiceKey> keys) {
        List<FieldError> errors = new ArrayList<>();
        List<RegisteredService> found = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Optional<RegisteredService> service = services.find(keys.get(i).projectNo(), keys.get(i).serviceNumber())
                    .filter(registered -> registered.channelId().equals(channel.id()));
            if (service.isEmpty()) {
                errors.add(new FieldError("/services/" + i, "unknown-service"));
            } else if (!isGivenHere(service.get(), device, window)) {
                errors.add(new FieldError("/services/" + i, "service-given-elsewhere"));
            }
            service.ifPresent(found::add);
        }
        if (!errors.isEmpty()) {
            throw Problem.unprocessable(errors);
        }
        return found;
    }

    /** An evaluator belongs to its window; a terminal serves all windows of its unit. A service that names none is believed. */
    private static boolean isGivenHere(RegisteredService service, Device device, Window window) {
        boolean unit = service.unitCode() == null || service.unitCode().equals(window.unitCode());
        return unit && (device.kind() == ChannelKind.KIOSK || service.windowNo() == null || service.windowNo().equals(window.windowNo()));
    }
}
