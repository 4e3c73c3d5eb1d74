package io.haochaping.evaluator;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface StoredVisits extends Repository<StoredVisit, String> {

    StoredVisit save(StoredVisit visit);

    Optional<StoredVisit> findById(String id);

    Optional<StoredVisit> findByDeviceIdAndVisitNo(String deviceId, String visitNo);
}
