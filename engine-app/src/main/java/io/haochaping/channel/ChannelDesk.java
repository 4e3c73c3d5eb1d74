package io.haochaping.channel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ChannelDesk implements ChannelAdministration {

    private static final String SUBJECT = "channel";

    private final RegisteredChannels channels;
    private final ChannelTraffic traffic;
    private final RefusalSamples samples;
    private final ChannelRules rules;
    private final Secrets secrets;
    private final ChannelSettings settings;
    private final Journal journal;
    private final Clock clock;

    ChannelDesk(RegisteredChannels channels, ChannelTraffic traffic, RefusalSamples samples, ChannelRules rules, Secrets secrets,
            ChannelSettings settings, Journal journal, Clock clock) {
        this.channels = channels;
        this.traffic = traffic;
        this.samples = samples;
        this.rules = rules;
        this.secrets = secrets;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ManagedChannel> list() {
        Map<String, ManagedChannel.Traffic> heard = traffic.all();
        return channels.findAll(Sort.by("id")).stream().map(channel -> managed(channel, heard)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public ManagedChannel require(String id) {
        return managed(stored(id), traffic.all());
    }

    @Override
    public String register(String id, ChannelDetails details, String actor) {
        rules.checkNew(id, details);
        if (channels.existsById(id)) {
            throw Problem.conflict("channel-exists", id);
        }
        String secret = Secrets.make();
        channels.saveAndFlush(new RegisteredChannel(id, details, secrets.seal(id, secret)));
        journal.record(SUBJECT, id, null, details.fields(), actor);
        return secret;
    }

    @Override
    public void change(String id, ChannelDetails details, long version, String actor) {
        rules.check(details);
        RegisteredChannel channel = stored(id);
        if (channel.version() != version) {
            throw Problem.conflict("changed-meanwhile");
        }
        journal.record(SUBJECT, id, channel.details().fields(), details.fields(), actor);
        channel.change(details);
        channels.flush();
    }

    @Override
    public String renewSecret(String id, Duration grace, String actor) {
        RegisteredChannel channel = stored(id);
        String secret = Secrets.make();
        Instant now = clock.instant();
        channel.renew(secrets.seal(id, secret), grace.isZero() ? null : now.plus(grace));
        @Nullable Instant previousUntil = channel.previousUntil(now);
        journal.record(SUBJECT, id, null, previousUntil == null ? Map.of("secretRenewed", now)
                : Map.of("secretRenewed", now, "previousSecretUntil", previousUntil), actor);
        return secret;
    }

    @Override
    public void revokeSecret(String id, String actor) {
        RegisteredChannel channel = stored(id);
        requireSecret(channel.hasSecret(), id);
        channel.revokeSecret();
        journal.record(SUBJECT, id, null, Map.of("secretRevoked", clock.instant()), actor);
    }

    @Override
    public void endPreviousSecret(String id, String actor) {
        RegisteredChannel channel = stored(id);
        @Nullable Instant until = channel.previousUntil(clock.instant());
        requireSecret(until != null, id);
        channel.endPreviousSecret();
        journal.record(SUBJECT, id, Map.of("previousSecretUntil", String.valueOf(until)), Map.of("previousSecretUntil", clock.instant()), actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RefusedRequest> refusals(String id) {
        return samples.of(id);
    }

    private static void requireSecret(boolean has, String id) {
        if (!has) {
            throw Problem.conflict("channel-secret-missing", id);
        }
    }

    @Override
    public void revoke(String id, String actor) {
        activate(id, false, actor);
    }

    @Override
    public void enable(String id, String actor) {
        activate(id, true, actor);
    }

    private void activate(String id, boolean active, String actor) {
        RegisteredChannel channel = stored(id);
        journal.record(SUBJECT, id, Map.of("active", channel.active()), Map.of("active", active), actor);
        channel.activate(active);
    }

    private RegisteredChannel stored(String id) {
        return channels.findById(id).orElseThrow(() -> Problem.notFound("channel-not-found", id));
    }

    private ManagedChannel managed(RegisteredChannel channel, Map<String, ManagedChannel.Traffic> heard) {
        return new ManagedChannel(channel.view(settings.rate()), channel.details().rate(), channel.version(), channel.hasSecret(),
                channel.previousUntil(clock.instant()), heard.getOrDefault(channel.id(), ManagedChannel.Traffic.NONE));
    }
}
