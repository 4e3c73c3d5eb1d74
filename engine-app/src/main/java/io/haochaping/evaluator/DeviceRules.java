package io.haochaping.evaluator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.haochaping.channel.Channel;
import io.haochaping.channel.ChannelRight;
import io.haochaping.channel.Channels;
import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import io.haochaping.review.ChannelKind;
import org.springframework.stereotype.Component;

/** What must be right about a device before it is registered; every fault is named at once. */
@Component
class DeviceRules {

    static final Set<ChannelKind> KINDS = EnumSet.of(ChannelKind.WINDOW_DEVICE, ChannelKind.KIOSK);

    private static final int LONGEST_NAME = 100;

    private final Channels channels;
    private final Places places;

    DeviceRules(Channels channels, Places places) {
        this.channels = channels;
        this.places = places;
    }

    void check(NewDevice device) {
        List<FieldError> errors = new ArrayList<>();
        if (!device.id().matches("(?!new$)[a-z0-9-]{1,40}")) {
            errors.add(new FieldError("/id", "device-id-invalid"));
        }
        if (device.name().isBlank() || device.name().length() > LONGEST_NAME || device.name().indexOf('\0') >= 0) {
            errors.add(new FieldError("/name", "device-name-invalid", LONGEST_NAME + ""));
        }
        if (device.kind() == null || !KINDS.contains(device.kind())) {
            errors.add(new FieldError("/kind", "device-kind-missing"));
        }
        if (places.find(device.windowId()).isEmpty()) {
            errors.add(new FieldError("/windowId", "device-window-unknown"));
        }
        if (channels.find(device.channelId()).filter(channel -> suits(channel, device)).isEmpty()) {
            errors.add(new FieldError("/channelId", "device-channel-unsuitable"));
        }
        if (!errors.isEmpty()) {
            throw Problem.unprocessable(errors);
        }
    }

    private static boolean suits(Channel channel, NewDevice device) {
        return channel.may(ChannelRight.REVIEWS) && channel.may(ChannelRight.SERVICE_RECORDS) && (device.kind() == null || channel.maySend(device.kind()));
    }
}
