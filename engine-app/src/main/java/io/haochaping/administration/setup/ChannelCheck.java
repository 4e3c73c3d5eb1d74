package io.haochaping.administration.setup;

import java.util.List;

import io.haochaping.channel.ChannelAdministration;
import io.haochaping.channel.ManagedChannel;
import io.haochaping.pages.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A channel may send. */
@Component
@Order(5)
class ChannelCheck implements SetupCheck {

    private final ChannelAdministration channels;
    private final Words words;

    ChannelCheck(ChannelAdministration channels, Words words) {
        this.channels = channels;
        this.words = words;
    }

    @Override
    public String name() {
        return "channel";
    }

    @Override
    public List<String> pages() {
        return List.of("/admin/channels");
    }

    @Override
    public Finding find() {
        List<ManagedChannel> active = channels.list().stream().filter(managed -> managed.channel().active()).toList();
        List<String> silent = active.stream().filter(managed -> managed.traffic().acceptedAt() == null).map(managed -> managed.channel().name()).toList();
        return new Sentences(words).missingIf(active.isEmpty(), "admin.missing.channel").noteFor(silent, "admin.note.channel-silent").finding();
    }
}
