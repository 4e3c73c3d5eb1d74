package io.haochaping.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.connector.api.SuperiorPlatform;
import io.haochaping.exchange.StoredMessages.KeyOf;
import io.haochaping.exchange.StoredMessages.StateCount;
import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import io.haochaping.personaldata.Cipher;

@Component
@Transactional
class OutboxExchange implements Exchange {

    private static final int SIZE = 50;

    private final Platforms platforms;
    private final StoredMessages messages;
    private final StoredDestinations destinations;
    private final Journal journal;
    private final Cipher cipher;
    private final Clock clock;

    OutboxExchange(Platforms platforms, StoredMessages messages, StoredDestinations destinations, Journal journal, Cipher cipher, Clock clock) {
        this.platforms = platforms;
        this.messages = messages;
        this.destinations = destinations;
        this.journal = journal;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DestinationView> destinations() {
        Map<String, List<StateCount>> counts = messages.counts().stream().collect(Collectors.groupingBy(StateCount::getDestination));
        var names = new TreeSet<>(counts.keySet());
        platforms.all().forEach(platform -> names.add(platform.destination()));
        return names.stream().map(name -> view(name, counts.getOrDefault(name, List.of()))).toList();
    }

    private DestinationView view(String name, List<StateCount> counts) {
        Map<MessageState, Long> byState = new EnumMap<>(MessageState.class);
        counts.forEach(count -> byState.put(count.getState(), count.getNumber()));
        Instant oldest = counts.stream().filter(count -> count.getState() != MessageState.SENT).map(StateCount::getOldest)
                .min(Comparator.naturalOrder()).orElse(null);
        return new DestinationView(name, platforms.find(name).map(SuperiorPlatform::profile).orElse(null), platforms.route().filter(name::equals).isPresent(),
                destinations.existsByNameAndPausedTrue(name), byState,
                messages.findFirstByDestinationAndStateOrderByAttemptedAtDescSeqNoAsc(name, MessageState.FAILED).map(OutboxMessage::trouble).orElse(null), oldest);
    }

    @Override
    @Transactional(readOnly = true)
    public Page<MessageView> dead(int page) {
        return messages.inState(MessageState.DEAD, PageRequest.of(Math.max(0, page), SIZE)).map(message -> message.view(cipher));
    }

    @Override
    public void resend(String key, String actor) {
        resend(key, Set.of(MessageState.DEAD), actor);
    }

    @Override
    public void sendAgain(String key, String actor) {
        resend(key, Set.of(MessageState.DEAD, MessageState.SENT), actor);
    }

    private void resend(String key, Set<MessageState> from, String actor) {
        OutboxMessage message = messages.locked(key).orElseThrow(() -> Problem.notFound("exchange-message-not-found"));
        MessageState state = message.state();
        if (!from.contains(state)) {
            throw Problem.conflict("exchange-message-not-dead");
        }
        message.resend(clock.instant());
        journal.record("exchange-message", key, Map.of("state", state), Map.of("state", MessageState.WAITING), actor);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, MessageKind> arrived(String destination, Instant from, Instant before) {
        return messages.sentBetween(destination, from, before).stream().collect(Collectors.toMap(KeyOf::getMessageKey, KeyOf::getKind));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, MessageState> states(Collection<String> keys) {
        return messages.findByMessageKeyIn(keys).stream().collect(Collectors.toMap(OutboxMessage::key, OutboxMessage::state));
    }

    @Override
    public void pause(String destination, boolean paused, String actor) {
        if (destinations().stream().noneMatch(known -> known.name().equals(destination))) {
            throw Problem.notFound("exchange-destination-not-found");
        }
        Destination row = destinations.findById(destination).orElseGet(() -> new Destination(destination));
        journal.record("exchange", destination, Map.of("paused", row.isPaused()), Map.of("paused", paused), actor);
        row.become(paused, actor, clock.instant());
        destinations.save(row);
    }
}
