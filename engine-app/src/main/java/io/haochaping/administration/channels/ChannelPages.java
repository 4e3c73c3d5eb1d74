package io.haochaping.administration.channels;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.haochaping.channel.Channel;
import io.haochaping.channel.ChannelAdministration;
import io.haochaping.channel.ChannelRight;
import io.haochaping.channel.ChannelSettings;
import io.haochaping.channel.ManagedChannel;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Names;
import io.haochaping.pages.Option;
import io.haochaping.pages.Words;
import io.haochaping.review.ChannelKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts channels and their form into words. */
@Component
class ChannelPages {

    private final ChannelAdministration channels;
    private final Organisation organisation;
    private final ChannelSettings settings;
    private final Names names;
    private final Words words;

    ChannelPages(ChannelAdministration channels, Organisation organisation, ChannelSettings settings, Names names, Words words) {
        this.channels = channels;
        this.organisation = organisation;
        this.settings = settings;
        this.names = names;
        this.words = words;
    }

    /**
     * One channel in the list and at the head of its page.
     *
     * @param previousUntil until when the old secret is good; empty when it is not
     */
    record Line(String id, String name, String home, String rights, String kinds, String units, int rate, boolean reasonRequired, boolean active,
            Badge state, Traffic traffic, boolean hasSecret, String previousUntil) {
    }

    /**
     * What the channel sent.
     *
     * @param last     time; empty if never, as the next two
     * @param accepted time
     * @param refused  time and reason
     */
    record Traffic(String last, String accepted, String refused, ManagedChannel.Counts counts) {
    }

    /** What the form offers. */
    record Choices(List<Option> jurisdictions, List<Option> kinds, List<Option> rights, List<UnitGroup> units, int defaultRate) {
    }

    record UnitGroup(String jurisdiction, List<Option> units) {
    }

    List<Line> list() {
        return channels.list().stream().map(this::line).toList();
    }

    Line line(ManagedChannel managed) {
        Channel channel = managed.channel();
        return new Line(channel.id(), channel.name(), names.jurisdiction(channel.homeJurisdiction()),
                joined(channel.rights().stream().sorted().map(right -> words.word("admin.channels.right.", right))),
                channel.kinds().isEmpty() ? words.text("admin.channels.any") : joined(channel.kinds().stream().sorted().map(this::kind)),
                channel.units().isEmpty() ? words.text("admin.channels.any") : joined(channel.units().stream().sorted().map(names::unit)),
                channel.rate(), channel.reasonRequired(), channel.active(),
                state(managed), traffic(managed.traffic()), managed.hasSecret(), minute(managed.previousUntil()));
    }

    private Badge state(ManagedChannel managed) {
        if (!managed.channel().active()) {
            return new Badge(Badge.LATE, words.text("admin.channels.revoked"));
        }
        return managed.hasSecret() ? new Badge(Badge.CALM, words.text("admin.channels.active")) : new Badge(Badge.SOON, words.text("admin.channels.no-secret"));
    }

    private static Traffic traffic(ManagedChannel.Traffic traffic) {
        return new Traffic(minute(traffic.lastRequest()), minute(traffic.acceptedAt()),
                traffic.refusedAt() == null ? "" : minute(traffic.refusedAt()) + " · " + traffic.refusal(), traffic.counts());
    }

    Choices choices(ChannelForm form) {
        List<Option> jurisdictions = organisation.jurisdictions().stream().map(jurisdiction ->
                new Option(jurisdiction.code(), jurisdiction.name(), jurisdiction.code().equals(form.homeJurisdiction()))).toList();
        List<Option> kinds = Arrays.stream(ChannelKind.values()).map(kind -> new Option(kind.name(), kind(kind), form.kinds().contains(kind))).toList();
        List<Option> rights = Arrays.stream(ChannelRight.values())
                .map(right -> new Option(right.name(), words.word("admin.channels.right.", right), form.rights().contains(right))).toList();
        return new Choices(jurisdictions, kinds, rights, units(form), settings.rate());
    }

    private List<UnitGroup> units(ChannelForm form) {
        return organisation.jurisdictions().stream().map(jurisdiction -> new UnitGroup(jurisdiction.name(),
                organisation.unitsOf(jurisdiction.code()).stream()
                        .map(unit -> new Option(unit.code(), unit.name(), form.units().contains(unit.code()))).toList()))
                .filter(group -> !group.units().isEmpty()).toList();
    }

    private String kind(ChannelKind kind) {
        return words.word("desk.channel.", kind);
    }

    private String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(words.text("admin.list.separator")));
    }

    private static String minute(@Nullable Instant time) {
        return time == null ? "" : Words.minute(time);
    }
}
