package io.haochaping.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

/** Confirmed copies and the state of a rotation on a real database. */
abstract class KeyBackupCases {

    @Autowired
    private KeyBackups backups;
    @Autowired
    private KeyRotation rotation;
    @Autowired
    private DataKeys keys;
    @Autowired
    private List<SealedRows> tables;
    @Autowired
    private KeyFingerprints fingerprints;
    @Autowired
    private PersonalDataVault vault;
    @Autowired
    private VaultEntries entries;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Journal journal;

    @Test
    void confirmsACopyByTheValueThatOnlyItGives() {
        assertThatThrownBy(() -> backups.confirm("0123456789abcdef", "admin")).isInstanceOf(Problem.class).hasMessageContaining("422");

        String id = backups.confirm(KeyCheckValue.of(keys.base()), "admin");

        assertThat(backups.confirmedAt()).isPresent();
        assertThat(backups.keys()).singleElement().satisfies(key -> {
            assertThat(key.id()).isEqualTo(id);
            assertThat(key.current()).isTrue();
            assertThat(key.base()).isTrue();
            assertThat(key.confirmedBy()).isEqualTo("admin");
        });
        assertThat(journal.list("data-key", id, PageRequest.of(0, 1)).getContent().get(0).toString())
                .contains("copyConfirmed").doesNotContain(KeyCheckValue.of(keys.base()).substring(0, 16));
    }

    @Test
    void everyTableOfCiphertextsSaysWhatItHolds() {
        assertThat(tables).extracting(SealedRows::kind).doesNotContain("other").doesNotHaveDuplicates().contains("reviewers", "texts", "evidence", "channels");
    }

    @Test
    void refusesToStartWithoutAKeyThatAnyTableNeeds() {
        SealedRows foreign = new SealedRows() {
            @Override
            public int reencrypt(int limit) {
                return 0;
            }

            @Override
            public List<KeyRows> rowsByKey() {
                return List.of(new KeyRows("deadbeef", 1));
            }
        };

        assertThatThrownBy(() -> new DataKeyCheck(keys, new TinkCipher(keys), fingerprints, List.of(foreign)).afterSingletonsInstantiated())
                .isInstanceOf(DataKeyRefused.class).hasMessageContaining("deadbeef").hasMessageContaining("HCP_PERSONALDATA_PREVIOUSKEYS")
                .satisfies(refused -> assertThat(new DataKeyRefusedAnalyzer().analyze(refused).getAction()).contains("A new key does not help"));
    }

    @Test
    void showsWhatARotationHasLeftAndGoesOnBatchByBatch() {
        for (int number = 0; number < 3; number++) {
            vault.store(new PersonalData("张三", "1371234567" + number, null, null));
        }
        var more = new ArrayList<>(List.of(new byte[DataKeys.BYTES]));
        more.addAll(keys.newestFirst());
        Cipher newer = new TinkCipher(new DataKeys(more));
        SealedRows rows = transactional(new VaultRows(entries, new VaultCodec(newer)));
        var there = new BatchedKeyRotation(List.of(rows), newer, journal, transaction);
        long all = entries.count();

        assertThat(there.state()).singleElement().isEqualTo(new SealedKind("reviewers", 0, all));
        assertThat(there.rotate(1, "admin")).isBetween(1L, 20L);
        assertThat(there.rotate()).isEqualTo(all - 20 > 0 ? all - 20 : 0);
        assertThat(there.state()).singleElement().isEqualTo(new SealedKind("reviewers", all, 0));
        assertThat(there.rotate(1, "admin")).isZero();

        more.remove(0);
        more.add(new byte[DataKeys.BYTES]);
        new BatchedKeyRotation(List.of(transactional(new VaultRows(entries, new VaultCodec(new TinkCipher(new DataKeys(more)))))),
                new TinkCipher(new DataKeys(more)), journal, transaction).rotate();
        assertThat(rotation.state()).filteredOn(kind -> kind.kind().equals("reviewers")).singleElement().extracting(SealedKind::older).isEqualTo(0L);
    }

    private SealedRows transactional(SealedRows rows) {
        return new SealedRows() {
            @Override
            public int reencrypt(int limit) {
                return transaction.execute(status -> rows.reencrypt(limit));
            }

            @Override
            public String kind() {
                return rows.kind();
            }

            @Override
            public List<KeyRows> rowsByKey() {
                return rows.rowsByKey();
            }
        };
    }
}
