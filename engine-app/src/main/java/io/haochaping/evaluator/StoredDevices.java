package io.haochaping.evaluator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface StoredDevices extends Repository<StoredDevice, String> {

    StoredDevice saveAndFlush(StoredDevice device);

    boolean existsById(String id);

    Optional<StoredDevice> findById(String id);

    List<StoredDevice> findAll(Sort sort);

    /** One hands over at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select device from StoredDevice device where device.id = :id")
    Optional<StoredDevice> lock(@Param("id") String id);

    /** Beside the entity, so that a heartbeat is no change that an editor meets. */
    @Modifying
    @Query("update StoredDevice device set device.seenAt = :now where device.id = :id and (device.seenAt is null or device.seenAt < :before or device.seenAt > :now)")
    void seen(@Param("id") String id, @Param("now") Instant now, @Param("before") Instant before);
}
