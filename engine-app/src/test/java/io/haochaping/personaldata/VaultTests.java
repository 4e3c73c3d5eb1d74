package io.haochaping.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The vault on a real database: what stands in the tables, who looked, and a change of keys. */
abstract class VaultTests {

    private static final Instant AT = Instant.parse("2025-11-03T02:00:00Z");

    @Autowired
    private PersonalDataVault vault;
    @Autowired
    private VaultEntries entries;
    @Autowired
    private VaultAccesses accesses;
    @Autowired
    private KeyFingerprints fingerprints;
    @Autowired
    private List<SealedRows> tables;
    @Autowired
    private DataKeys keys;
    @Autowired
    private Clock clock;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void keepsNothingReadableInTheTable() {
        String id = vault.store(new PersonalData("欧阳𠮷😀", "13798765432", "ID_CARD", "11010519491231002X"));

        var row = jdbc.queryForMap("select * from vault_entry where id = ?", id);
        String sealed = new String((byte[]) jdbc.queryForObject("select sealed from vault_entry where id = ?", byte[].class, id),
                StandardCharsets.UTF_8);
        assertThat(row.toString() + sealed).doesNotContain("欧阳", "13798765432", "11010519491231002X");
        assertThat(vault.masked(id)).isEqualTo(new MaskedData("欧**", "137****5432", "ID_CARD", "110***********002X"));
    }

    @Test
    void logsEachLookAndNoMaskedView() {
        String caseNo = "CP-" + UUID.randomUUID();
        String id = vault.store(new PersonalData("张三", "13812345678", null, null));

        vault.masked(id);
        var shown = vault.reveal(id, new Access("officer-district", Purpose.CONTACT, caseNo, "task-1", AT));

        assertThat(shown.phone()).isEqualTo("13812345678");
        assertThat(vault.accessesOf(caseNo))
                .containsExactly(new LoggedAccess(id, new Access("officer-district", Purpose.CONTACT, caseNo, "task-1", AT)));
    }

    @Test
    void logsInTheTransactionOfTheLook() {
        String caseNo = "CP-" + UUID.randomUUID();
        String id = vault.store(new PersonalData("张三", null, null, null));

        transaction.executeWithoutResult(status -> {
            vault.reveal(id, new Access("officer", Purpose.VERIFY, caseNo, "task", AT));
            status.setRollbackOnly();
        });

        assertThat(vault.accessesOf(caseNo)).isEmpty();
    }

    @Test
    void findsByPhoneAndCertificateNumberWithoutOpeningARow() {
        String id = vault.store(new PersonalData("张三", "13711112222", "OTHER", "X-7"));

        assertThat(vault.findByPhone("+86 137-1111-2222")).contains(id);
        assertThat(vault.findByIdNo("x-7")).contains(id);
        assertThat(vault.findByPhone("13711112223")).isEmpty();
    }

    @Test
    void doesNotOpenARowThatWasSwapped() {
        String one = vault.store(new PersonalData("张三", null, null, null));
        String other = vault.store(new PersonalData("李四", null, null, null));
        jdbc.update("update vault_entry set sealed = ? where id = ?",
                jdbc.queryForObject("select sealed from vault_entry where id = ?", byte[].class, other), one);

        assertThatThrownBy(() -> vault.masked(one)).isInstanceOf(IllegalStateException.class);
        jdbc.update("delete from vault_entry where id = ?", one);
    }

    @Test
    void opensEverythingWithTheNewKeyAloneAfterRotation() {
        String id = vault.store(new PersonalData("张三", "13733334444", null, null));
        byte[] fresh = new byte[DataKeys.BYTES];
        fresh[0] = 7;
        var rotated = codec(List.of(fresh), keys.newestFirst());
        var rows = new VaultRows(entries, rotated);

        int done = inTransaction(rows, 1000);

        assertThat(done).isPositive();
        assertThat(inTransaction(rows, 1000)).isZero();
        assertThat(vaultWith(codec(List.of(fresh), List.of())).masked(id).name()).isEqualTo("张*");
        assertThat(vaultWith(rotated).findByPhone("13733334444")).contains(id);
        inTransaction(new VaultRows(entries, codec(keys.newestFirst(), List.of(fresh))), 1000);
        assertThat(vault.masked(id).name()).isEqualTo("张*");
    }

    @Test
    void refusesADatabaseOfAnotherKey() {
        byte[] foreign = new byte[DataKeys.BYTES];
        var other = new DataKeys(List.of(foreign));

        assertThatThrownBy(() -> new DataKeyCheck(other, new TinkCipher(other), fingerprints, tables).afterSingletonsInstantiated())
                .isInstanceOf(DataKeyRefused.class).hasMessageContaining("HCP_PERSONALDATA_KEY");
    }

    private int inTransaction(SealedRows rows, int limit) {
        return transaction.execute(status -> rows.reencrypt(limit));
    }

    private PersonalDataVault vaultWith(VaultCodec codec) {
        return new JpaPersonalDataVault(entries, accesses, codec, clock);
    }

    private static VaultCodec codec(List<byte[]> newer, List<byte[]> older) {
        var all = new ArrayList<>(newer);
        all.addAll(older);
        return new VaultCodec(new TinkCipher(new DataKeys(all)));
    }
}
