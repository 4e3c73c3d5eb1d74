package io.haochaping.administration.devices;

import io.haochaping.evaluator.NewDevice;
import io.haochaping.review.ChannelKind;
import org.jspecify.annotations.Nullable;

/** What somebody typed about a device; kept as typed where it is refused. */
record DeviceForm(@Nullable String id, @Nullable String name, @Nullable ChannelKind kind, @Nullable String windowId, @Nullable String channelId) {

    static final DeviceForm EMPTY = new DeviceForm("", "", ChannelKind.WINDOW_DEVICE, "", "");

    NewDevice device() {
        return new NewDevice(text(id).strip(), text(name).strip(), kind, text(windowId), text(channelId));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
