package io.haochaping.administration.sheet;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haochaping.identity.problem.Problem;
import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.SealedRows;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps uploaded workbooks between dry run and import, encrypted and for a short time; one for each person. */
@Component
@Transactional
class ImportSafe implements SealedRows, ExpiredImports {

    /** How long a workbook waits for its import. */
    static final Duration KEPT = Duration.ofHours(2);
    /** How long first passwords wait to be taken. */
    static final Duration PASSWORDS_KEPT = Duration.ofMinutes(30);

    private final StoredImports imports;
    private final Cipher cipher;
    private final ObjectMapper json;
    private final Clock clock;

    ImportSafe(StoredImports imports, Cipher cipher, ObjectMapper json, Clock clock) {
        this.imports = imports;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    /** Replaces what the person uploaded before. */
    String keep(String person, String fileName, byte[] file, Report report) {
        purge();
        imports.deleteAll(imports.findByPersonAndImportedAtIsNull(person));
        Instant now = clock.instant();
        StoredImport kept = new StoredImport(person, fileName, sha256(file), now, now.plus(KEPT));
        kept.seal(file, write(report), cipher);
        return imports.save(kept).id();
    }

    /** After another dry run of the same workbook. */
    void keepAnew(String id, String person, Report report) {
        StoredImport kept = locked(id, person);
        kept.seal(file(kept), write(report), cipher);
    }

    @Override
    public String kind() {
        return "imports";
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyRows> rowsByKey() {
        return imports.rowsByKey();
    }

    @Override
    public void purge() {
        imports.deleteAll(imports.findByExpiresAtBefore(clock.instant()));
    }

    void discard(String id, String person) {
        imports.findByIdAndPersonAndExpiresAtAfter(id, person, clock.instant()).ifPresent(imports::delete);
    }

    /** The workbook of the person that waits for its import. */
    @Transactional(readOnly = true)
    Optional<KeptImport> waiting(String person) {
        return imports.findByPersonAndImportedAtIsNull(person).stream().filter(kept -> kept.expiresAt().isAfter(clock.instant())).findFirst().map(this::view);
    }

    /** @throws Problem 404 {@code sheet-import-gone}: expired, discarded, or somebody else's */
    @Transactional(readOnly = true)
    KeptImport require(String id, String person) {
        return view(imports.findByIdAndPersonAndExpiresAtAfter(id, person, clock.instant()).orElseThrow(() -> Problem.notFound("sheet-import-gone")));
    }

    /** The workbook, locked until the transaction ends. 409 {@code sheet-import-done} once it is imported. */
    @Transactional(propagation = Propagation.MANDATORY)
    byte[] claim(String id, String person) {
        return file(locked(id, person));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void imported(String id, String person, Report report, List<FirstPassword> passwords) {
        Instant now = clock.instant();
        locked(id, person).imported(write(report), passwords.isEmpty() ? null : write(passwords), now, now.plus(PASSWORDS_KEPT), cipher);
    }

    /** Once; empty afterwards. */
    List<FirstPassword> takePasswords(String id, String person) {
        byte[] taken = locked(id, person).takePasswords(cipher);
        return taken == null ? List.of() : Arrays.asList(read(taken, FirstPassword[].class));
    }

    private StoredImport locked(String id, String person) {
        return imports.findLockedByIdAndPersonAndExpiresAtAfter(id, person, clock.instant()).orElseThrow(() -> Problem.notFound("sheet-import-gone"));
    }

    private byte[] file(StoredImport kept) {
        byte @Nullable [] file = kept.file(cipher);
        if (file == null) {
            throw Problem.conflict("sheet-import-done");
        }
        return file;
    }

    private KeptImport view(StoredImport kept) {
        return new KeptImport(kept.id(), kept.fileName(), kept.uploadedAt(), kept.expiresAt(), kept.importedAt(), kept.hasPasswords(),
                read(kept.report(cipher), Report.class));
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int reencrypt(int limit) {
        List<StoredImport> older = imports.findByKeyIdNot(cipher.currentKeyId(), Limit.of(limit));
        older.forEach(kept -> kept.sealAnew(cipher));
        return older.size();
    }

    private byte[] write(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written", e);
        }
    }

    private <T> T read(byte[] value, Class<T> type) {
        try {
            return json.readValue(value, type);
        } catch (IOException e) {
            throw new IllegalStateException("cannot be read: " + type.getSimpleName());
        }
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
