package io.haochaping.personaldata;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ConfirmedKeyBackups implements KeyBackups {

    private final DataKeys keys;
    private final KeyBackupRows backups;
    private final List<SealedRows> tables;
    private final Journal journal;
    private final Clock clock;

    ConfirmedKeyBackups(DataKeys keys, KeyBackupRows backups, List<SealedRows> tables, Journal journal, Clock clock) {
        this.keys = keys;
        this.backups = backups;
        this.tables = tables;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DataKey> keys() {
        Map<String, Long> rows = tables.stream().flatMap(table -> table.rowsByKey().stream())
                .collect(Collectors.groupingBy(KeyRows::keyId, Collectors.summingLong(KeyRows::rows)));
        Set<String> ids = new LinkedHashSet<>(keys.ids());
        return ids.stream().map(id -> describe(id, rows.getOrDefault(id, 0L))).toList();
    }

    private DataKey describe(String id, long rows) {
        Optional<KeyBackup> backup = backups.findById(id);
        return new DataKey(id, id.equals(keys.ids().get(0)), id.equals(DataKeys.id(keys.base())), rows,
                backup.map(KeyBackup::confirmedAt).orElse(null), backup.map(KeyBackup::confirmedBy).orElse(null));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> confirmedAt() {
        List<Optional<Instant>> needed = keys().stream().filter(DataKey::needed).map(key -> Optional.ofNullable(key.confirmedAt())).toList();
        return needed.stream().allMatch(Optional::isPresent)
                ? needed.stream().map(Optional::orElseThrow).min(Comparator.naturalOrder()) : Optional.empty();
    }

    @Override
    public boolean isDemonstration() {
        return keys.demonstration();
    }

    @Override
    @Transactional
    public String confirm(String checkValue, String actor) {
        byte[] copied = keys.newestFirst().stream().filter(key -> KeyCheckValue.fits(key, checkValue)).findFirst()
                .orElseThrow(() -> Problem.unprocessable("/checkValue", "key-check-wrong"));
        String id = DataKeys.id(copied);
        Instant now = clock.instant();
        journal.record("data-key", id, backups.findById(id).map(last -> Map.of("copyConfirmed", last.confirmedAt())).orElse(null),
                Map.of("copyConfirmed", now), actor);
        backups.save(new KeyBackup(id, now, actor));
        return id;
    }
}
