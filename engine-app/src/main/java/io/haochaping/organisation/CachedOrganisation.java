package io.haochaping.organisation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.haochaping.identity.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers from one snapshot. A transaction that changes the organisation reads its own changes and drops the snapshot when it ends; other nodes follow
 * when theirs is a minute old.
 */
@Service
class CachedOrganisation implements Organisation {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final SnapshotLoader loader;
    private final LoadingCache<String, Snapshot> cache;

    CachedOrganisation(SnapshotLoader loader) {
        this.loader = loader;
        this.cache = Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> loader.committed());
    }

    /** To be called inside the transaction of a change. */
    void changed() {
        if (!isChanging()) {
            TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
            TransactionSynchronizationManager.registerSynchronization(new DropSnapshot());
        }
    }

    @Override
    public Optional<Jurisdiction> jurisdiction(String code) {
        return Optional.ofNullable(snapshot().jurisdictions().get(code));
    }

    @Override
    public List<Jurisdiction> jurisdictions() {
        return List.copyOf(snapshot().jurisdictions().values());
    }

    @Override
    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(snapshot().units().get(code));
    }

    @Override
    public List<Unit> unitsOf(String jurisdiction) {
        return snapshot().unitsOf(jurisdiction).stream().filter(unit -> !unit.retired()).toList();
    }

    @Override
    public List<Unit> everyUnitOf(String jurisdiction) {
        return snapshot().unitsOf(jurisdiction);
    }

    @Override
    public List<Window> windowsOf(String unitCode) {
        return snapshot().windowsOf(unitCode);
    }

    @Override
    public List<Window> guestsOf(String hallUnit) {
        return snapshot().guestsOf(hallUnit);
    }

    @Override
    public List<StaffMember> staffOf(String unitCode) {
        return snapshot().staffOf(unitCode);
    }

    @Override
    public List<Liaison> liaisonsOf(String unitCode) {
        return snapshot().liaisonsOf(unitCode);
    }

    @Override
    public boolean hasWindow(String unitCode, String windowNo) {
        return snapshot().hasWindow(unitCode, windowNo);
    }

    @Override
    public Optional<StaffMember> staff(String unitCode, String staffNo) {
        return Optional.ofNullable(snapshot().people().get(new Snapshot.Key(unitCode, staffNo)));
    }

    @Override
    public Optional<String> accountOfStaff(String unitCode, String staffNo) {
        return staff(unitCode, staffNo).map(StaffMember::account);
    }

    @Override
    public Optional<StaffMember> staffOfAccount(String accountId) {
        return Optional.ofNullable(snapshot().staffByAccount().get(accountId));
    }

    @Override
    public boolean knowsTask(String taskCode) {
        return snapshot().tasks().containsKey(taskCode);
    }

    @Override
    public Optional<String> taskName(String taskCode) {
        return Optional.ofNullable(snapshot().tasks().get(taskCode));
    }

    @Override
    public Optional<Unit> route(String homeJurisdiction, @Nullable String taskCode, @Nullable String areaCode) {
        return snapshot().route(homeJurisdiction, taskCode, areaCode);
    }

    @Override
    public DataScope scopeOf(Person person) {
        return DataScope.of(person, staffOfAccount(person.id()).orElse(null));
    }

    private Snapshot snapshot() {
        return isChanging() ? loader.read() : cache.get("all");
    }

    private boolean isChanging() {
        return TransactionSynchronizationManager.hasResource(this);
    }

    private final class DropSnapshot implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(CachedOrganisation.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(CachedOrganisation.this, Boolean.TRUE);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(CachedOrganisation.this);
            cache.invalidateAll();
        }
    }
}
