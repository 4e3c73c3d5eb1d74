package io.haochaping.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.haochaping.identity.problem.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class JpaServiceRecords implements ServiceRecords {

    private final ServiceBook services;
    private final StoredReviews reviews;
    private final PutPlacement placement;
    private final Clock clock;

    JpaServiceRecords(ServiceBook services, StoredReviews reviews, PutPlacement placement, Clock clock) {
        this.services = services;
        this.reviews = reviews;
        this.placement = placement;
        this.clock = clock;
    }

    @Override
    public Outcome put(String channelId, ChannelRights rights, String projectNo, int serviceNumber, ServiceRecordData data) {
        var given = read(projectNo, serviceNumber, data, rights);
        return services.find(given.projectNo(), given.serviceNumber()).map(stored -> change(stored, given)).orElseGet(() -> {
            services.create(channelId, given);
            return Outcome.CREATED;
        });
    }

    @Override
    public Optional<RecordedService> find(String projectNo, int serviceNumber) {
        return services.find(projectNo, serviceNumber).map(StoredService::toRecorded);
    }

    private ParsedService read(String projectNo, int serviceNumber, ServiceRecordData data, ChannelRights rights) {
        var errors = new FieldErrors();
        agrees("/projectNo", data.projectNo(), projectNo, errors);
        agrees("/serviceNumber", data.serviceNumber(), serviceNumber, errors);
        var body = new ServiceRecordData(projectNo, serviceNumber, data.unitCode(), data.windowNo(), data.officerId(), data.taskCode(),
                data.taskName(), data.taskItems(), data.areaCode(), data.serviceName(), data.serviceTime(), data.applicant());
        var given = new ServiceReader("", errors, clock).read(body);
        if (given.projectNo() == null) {
            errors.add("/projectNo", "required");
        }
        placement.check(given, errors);
        errors.throwIfAny();
        if (given.unitCode() != null && !rights.mayName(given.unitCode())) {
            throw Problem.forbidden("unit-not-allowed");
        }
        return given;
    }

    /** The body may repeat what the path says, but not contradict it. */
    private static void agrees(String pointer, @org.jspecify.annotations.Nullable Object body, Object path, FieldErrors errors) {
        if (body != null && !body.equals(path)) {
            errors.add(pointer, "contradicts-path");
        }
    }

    private Outcome change(StoredService stored, ParsedService given) {
        List<String> fields = services.differences(stored, given, false);
        if (fields.isEmpty()) {
            return Outcome.SAME;
        }
        if (reviews.existsByServiceRecordId(stored.getId())) {
            throw ServiceBook.conflict(fields);
        }
        services.correct(stored, given);
        return Outcome.CORRECTED;
    }
}
