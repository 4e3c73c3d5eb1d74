package io.haochaping.channel;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ChannelRegistry implements Channels {

    private final RegisteredChannels channels;
    private final Secrets secrets;
    private final ChannelSettings settings;
    private final Clock clock;

    ChannelRegistry(RegisteredChannels channels, Secrets secrets, ChannelSettings settings, Clock clock) {
        this.channels = channels;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void register(NewChannel channel) {
        byte[] sealed = secrets.seal(channel.id(), channel.secret());
        channels.findById(channel.id()).ifPresentOrElse(registered -> {
            registered.change(channel.details());
            registered.renew(sealed, null);
            registered.activate(true);
        }, () -> channels.save(new RegisteredChannel(channel.id(), channel.details(), sealed)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Channel> find(String id) {
        return channels.findById(id).map(channel -> channel.view(settings.rate()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Channel> all() {
        return channels.findAll(Sort.by("id")).stream().map(channel -> channel.view(settings.rate())).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<byte[]> secretsOf(String id) {
        return channels.findById(id).stream().flatMap(channel -> channel.sealedSecrets(clock.instant()).stream())
                .map(sealed -> secrets.open(id, sealed)).toList();
    }
}
