package io.haochaping.channel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import io.haochaping.personaldata.Cipher;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ChannelRegistry implements Channels {

    private final RegisteredChannels channels;
    private final Cipher cipher;
    private final ChannelSettings settings;

    ChannelRegistry(RegisteredChannels channels, Cipher cipher, ChannelSettings settings) {
        this.channels = channels;
        this.cipher = cipher;
        this.settings = settings;
    }

    @Override
    @Transactional
    public void register(NewChannel channel) {
        byte[] sealed = cipher.encrypt(channel.secret().getBytes(StandardCharsets.UTF_8), context(channel.id()));
        channels.save(new RegisteredChannel(channel, sealed));
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
    public Optional<byte[]> secretOf(String id) {
        return channels.findById(id).filter(RegisteredChannel::active).map(channel -> cipher.decrypt(channel.sealedSecret(), context(id)));
    }

    static String context(String id) {
        return "channel-secret:" + id;
    }
}
