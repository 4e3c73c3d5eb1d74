package io.haochaping.review;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads registered services; waits for nobody who is writing them. */
@Service
@Transactional(readOnly = true)
public class RegisteredServices {

    private final StoredServices services;
    private final StoredReviews reviews;
    private final Placement placement;

    RegisteredServices(StoredServices services, StoredReviews reviews, Placement placement) {
        this.services = services;
        this.reviews = reviews;
        this.placement = placement;
    }

    public Optional<RegisteredService> find(String projectNo, int serviceNumber) {
        return services.findFirstByProjectNoAndServiceNumber(projectNo, serviceNumber).map(this::view);
    }

    private RegisteredService view(StoredService stored) {
        ParsedService service = stored.toParsed();
        boolean reviewed = reviews.existsByProjectNoAndServiceNumberAndSlot(service.projectNo(), service.serviceNumber(), ServiceSlot.FIRST);
        return new RegisteredService(service.projectNo(), service.serviceNumber(), stored.channelId(), service.unitCode(), service.windowNo(),
                placement.subject(service), service.serviceTime(), reviewed);
    }
}
