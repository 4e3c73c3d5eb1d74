package io.haochaping.administration.devices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import io.haochaping.channel.Channel;
import io.haochaping.channel.Channels;
import io.haochaping.evaluator.Device;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.OrganisationAdministration;
import io.haochaping.organisation.Unit;
import io.haochaping.organisation.Window;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Names;
import io.haochaping.pages.Option;
import io.haochaping.pages.Words;
import io.haochaping.review.ChannelKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts devices and their form into words. */
@Component
class DevicePages {

    private static final Duration ONLINE = Duration.ofSeconds(90);

    private final Organisation organisation;
    private final OrganisationAdministration administration;
    private final Channels channels;
    private final Names names;
    private final Words words;
    private final Clock clock;

    DevicePages(Organisation organisation, OrganisationAdministration administration, Channels channels, Names names, Words words, Clock clock) {
        this.organisation = organisation;
        this.administration = administration;
        this.channels = channels;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    /** One device in the list and at the head of its page. */
    record Line(String id, String name, String kind, String place, String channelId, String channel, boolean active, Badge state, String seen) {
    }

    record Group(String unit, List<Option> windows) {
    }

    /** What the form offers. */
    record Choices(List<Option> kinds, List<Group> windows, List<Option> channels) {
    }

    Line line(Device device) {
        return new Line(device.id(), device.name(), words.word("desk.channel.", device.kind()), place(device.windowId()), device.channelId(),
                channels.find(device.channelId()).map(Channel::name).orElse(device.channelId()), device.active(), state(device),
                device.seenAt() == null ? words.text("admin.devices.never") : Words.minute(device.seenAt()));
    }

    Choices choices(DeviceForm form) {
        List<Option> kinds = Stream.of(ChannelKind.WINDOW_DEVICE, ChannelKind.KIOSK)
                .map(kind -> new Option(kind.name(), words.word("desk.channel.", kind), kind == form.kind())).toList();
        List<Option> senders = channels.all().stream().filter(Channel::active)
                .map(channel -> new Option(channel.id(), channel.name(), channel.id().equals(form.channelId()))).toList();
        List<Group> windows = organisation.jurisdictions().stream().flatMap(jurisdiction -> organisation.unitsOf(jurisdiction.code()).stream())
                .map(unit -> group(unit, form)).filter(group -> !group.windows().isEmpty()).toList();
        return new Choices(kinds, windows, senders);
    }

    private Group group(Unit unit, DeviceForm form) {
        return new Group(unit.name(), organisation.windowsOf(unit.code()).stream()
                .map(window -> new Option(String.valueOf(window.id()), words.text("admin.devices.window", window.windowNo()),
                        String.valueOf(window.id()).equals(form.windowId()))).toList());
    }

    private Badge state(Device device) {
        if (!device.active()) {
            return new Badge(Badge.LATE, words.text("admin.devices.revoked"));
        }
        return isOnline(device.seenAt()) ? new Badge(Badge.CALM, words.text("admin.devices.online")) : new Badge(Badge.QUIET, words.text("admin.devices.offline"));
    }

    private boolean isOnline(@Nullable Instant seen) {
        return seen != null && Duration.between(seen, clock.instant()).abs().compareTo(ONLINE) <= 0;
    }

    private String place(String windowId) {
        try {
            Window window = administration.window(windowId);
            return names.unit(window.unitCode()) + " " + words.text("admin.devices.window", window.windowNo());
        } catch (Problem gone) {
            return words.text("admin.devices.window-gone");
        }
    }
}
