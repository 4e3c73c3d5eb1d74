package io.haochaping.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.stereotype.Component;

/**
 * Changes of the organisation go one after the other, on all nodes: a tree has no cycle and a retired unit no window because nobody changes them
 * at the same time. Released with the transaction.
 */
@Component
class ChangeLock {

    private final EntityManager entities;

    ChangeLock(EntityManager entities) {
        this.entities = entities;
    }

    void take() {
        entities.find(ChangeLockRow.class, ChangeLockRow.NAME, LockModeType.PESSIMISTIC_WRITE);
    }
}
