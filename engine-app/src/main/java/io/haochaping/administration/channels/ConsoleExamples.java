package io.haochaping.administration.channels;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.haochaping.channel.Channel;
import io.haochaping.channel.ChannelRight;
import io.haochaping.evaluator.Device;
import io.haochaping.evaluator.DeviceAdministration;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.OrganisationAdministration;
import io.haochaping.organisation.Unit;
import io.haochaping.organisation.Window;
import io.haochaping.pages.Words;
import io.haochaping.review.ChannelKind;
import io.haochaping.review.Satisfaction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which requests are right for a channel as it is registered: by its rights, its kinds of reviews, its units and its devices. */
@Component
class ConsoleExamples {

    /** By which a person can come to the rating page, the likeliest first. */
    private static final List<ChannelKind> INVITING = List.of(ChannelKind.QR_CODE, ChannelKind.SMS, ChannelKind.PORTAL, ChannelKind.MOBILE_APP,
            ChannelKind.KIOSK, ChannelKind.WINDOW_DEVICE, ChannelKind.EMAIL);

    private final Organisation organisation;
    private final OrganisationAdministration administration;
    private final DeviceAdministration devices;
    private final Words words;
    private final Clock clock;

    ConsoleExamples(Organisation organisation, OrganisationAdministration administration, DeviceAdministration devices, Words words, Clock clock) {
        this.organisation = organisation;
        this.administration = administration;
        this.devices = devices;
        this.words = words;
        this.clock = clock;
    }

    /** In their order; a channel has one right at least, and so one example. */
    Map<Example, ConsoleForm> of(Channel channel) {
        Map<Example, ConsoleForm> examples = new EnumMap<>(Example.class);
        ExampleRequests requests = requests(channel, unit(channel));
        if (channel.may(ChannelRight.REVIEWS)) {
            examples.put(Example.REVIEW, ConsoleForm.of(requests.review(Satisfaction.SATISFIED)));
            examples.put(Example.BAD_REVIEW, ConsoleForm.of(requests.review(Satisfaction.DISSATISFIED)));
            examples.put(Example.BATCH, ConsoleForm.of(requests.batch()));
            if (channel.maySend(ChannelKind.HOTLINE)) {
                examples.put(Example.CALL, ConsoleForm.of(requests.call()));
            }
        }
        if (channel.may(ChannelRight.SERVICE_RECORDS)) {
            examples.put(Example.SERVICE_RECORD, ConsoleForm.of(requests.service(null)));
            INVITING.stream().filter(channel::maySend).findFirst()
                    .ifPresent(kind -> examples.put(Example.INVITATION, ConsoleForm.of(requests.service(null), requests.invitation(kind))));
            visit(channel).ifPresent(form -> examples.put(Example.VISIT, form));
        }
        return examples;
    }

    private Optional<ConsoleForm> visit(Channel channel) {
        return devices.list().stream().filter(device -> device.active() && device.channelId().equals(channel.id()) && channel.maySend(device.kind()))
                .filter(device -> channel.may(ChannelRight.REVIEWS)).flatMap(device -> window(device).map(window -> visit(channel, device, window)).stream())
                .findFirst();
    }

    private ConsoleForm visit(Channel channel, Device device, Window window) {
        ExampleRequests there = requests(channel, window.unitCode());
        return ConsoleForm.of(there.service(window.windowNo()), there.visit(device.id()));
    }

    private Optional<Window> window(Device device) {
        try {
            return Optional.of(administration.window(device.windowId()));
        } catch (Problem gone) {
            return Optional.empty();
        }
    }

    private ExampleRequests requests(Channel channel, @Nullable String unit) {
        OffsetDateTime now = clock.instant().atZone(Words.ZONE).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
        ChannelKind kind = channel.kinds().stream().sorted().findFirst().orElse(ChannelKind.WINDOW_DEVICE);
        return new ExampleRequests(kind, unit, words.text("admin.channels.console.subject"), now);
    }

    private @Nullable String unit(Channel channel) {
        return channel.units().stream().sorted().filter(unit -> organisation.openUnit(unit).isPresent()).findFirst()
                .or(() -> organisation.unitsOf(channel.homeJurisdiction()).stream().map(Unit::code).findFirst()).orElse(null);
    }
}
