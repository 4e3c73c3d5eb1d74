package io.haochaping.evaluator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import io.haochaping.channel.Channel;
import io.haochaping.identity.problem.Problem;
import io.haochaping.review.RegisteredService;
import io.haochaping.review.RegisteredServices;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class VisitBook implements Visits {

    private static final Duration ONLINE = Duration.ofSeconds(90);

    private final StoredDevices devices;
    private final StoredVisits visits;
    private final StoredOffers offers;
    private final RegisteredServices services;
    private final VisitRules rules;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VisitBook(StoredDevices devices, StoredVisits visits, StoredOffers offers, RegisteredServices services, VisitRules rules,
            ApplicationEventPublisher events, PlatformTransactionManager transactions, Clock clock) {
        this.devices = devices;
        this.visits = visits;
        this.offers = offers;
        this.services = services;
        this.rules = rules;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public boolean hand(Channel channel, String device, String visitNo, List<ServiceKey> keys) {
        Device to = ofChannel(channel, device).view();
        Optional<StoredVisit> before = visits.findByDeviceIdAndVisitNo(device, visitNo);
        if (before.isPresent()) {
            return same(before.get(), keys);
        }
        rules.check(channel, to, keys);
        Boolean taken = transaction.execute(status -> store(device, visitNo, keys));
        return Boolean.TRUE.equals(taken);
    }

    private boolean store(String device, String visitNo, List<ServiceKey> keys) {
        StoredDevice locked = devices.lock(device).orElseThrow(() -> Problem.notFound("device-not-found"));
        Optional<StoredVisit> meanwhile = visits.findByDeviceIdAndVisitNo(device, visitNo);
        if (meanwhile.isPresent()) {
            return same(meanwhile.get(), keys);
        }
        StoredVisit visit = visits.save(new StoredVisit(device, visitNo, clock.instant()));
        IntStream.range(0, keys.size()).forEach(place -> offers.save(new StoredOffer(visit.id(), place, keys.get(place))));
        locked.take(visit.id());
        events.publishEvent(new VisitChanged(device));
        return true;
    }

    private boolean same(StoredVisit visit, List<ServiceKey> keys) {
        if (!offers.findByVisitIdOrderByPlace(visit.id()).stream().map(StoredOffer::service).toList().equals(keys)) {
            throw Problem.conflict("visit-no-reused");
        }
        return false;
    }

    @Override
    public void takeBack(Channel channel, String device, String visitNo) {
        ofChannel(channel, device);
        visits.findByDeviceIdAndVisitNo(device, visitNo).ifPresent(visit -> end(device, visit.id()));
    }

    @Override
    public void left(String device, String visit) {
        end(device, visit);
    }

    private void end(String device, String visit) {
        transaction.executeWithoutResult(status -> devices.lock(device).filter(locked -> visit.equals(locked.visitId())).ifPresent(locked -> {
            locked.take(null);
            events.publishEvent(new VisitChanged(device));
        }));
    }

    @Override
    public DeviceState stateFor(Channel channel, String device) {
        Instant seen = ofChannel(channel, device).seenAt();
        return new DeviceState(isOnline(seen), inHand(device));
    }

    private boolean isOnline(@Nullable Instant seen) {
        return seen != null && Duration.between(seen, clock.instant()).abs().compareTo(ONLINE) <= 0;
    }

    @Override
    public Optional<Visit> inHand(String device) {
        return devices.findById(device).map(StoredDevice::visitId).flatMap(visits::findById).map(this::describe);
    }

    @Override
    public void shown(String device, String visit) {
        transaction.executeWithoutResult(status -> visits.findById(visit).filter(found -> found.deviceId().equals(device))
                .ifPresent(found -> found.show(clock.instant())));
    }

    @Override
    public Optional<Offer> offer(String device, String id) {
        return offers.findById(id).flatMap(offer -> visits.findById(offer.visitId()).filter(visit -> visit.deviceId().equals(device))
                .flatMap(visit -> describe(offer, visit)));
    }

    private Visit describe(StoredVisit visit) {
        List<Offer> handed = new ArrayList<>();
        offers.findByVisitIdOrderByPlace(visit.id()).forEach(offer -> describe(offer, visit).ifPresent(handed::add));
        return new Visit(visit.id(), visit.visitNo(), visit.pushedAt(), visit.shownAt(), handed);
    }

    private Optional<Offer> describe(StoredOffer offer, StoredVisit visit) {
        Optional<RegisteredService> service = services.find(offer.service().projectNo(), offer.service().serviceNumber());
        return service.map(found -> new Offer(offer.id(), found, visit.pushedAt()));
    }

    private StoredDevice ofChannel(Channel channel, String device) {
        return devices.findById(device).filter(found -> found.channelId().equals(channel.id())).orElseThrow(() -> Problem.notFound("device-not-found"));
    }
}
