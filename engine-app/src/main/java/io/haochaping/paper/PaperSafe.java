package io.haochaping.paper;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.haochaping.identity.problem.Problem;
import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.SealedRows;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps uploaded sheets for a day, encrypted. */
@Component
@Transactional
class PaperSafe implements SealedRows {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int RECENT = 10;

    private final StoredPaperImports imports;
    private final Cipher cipher;
    private final ObjectMapper json;
    private final Clock clock;

    PaperSafe(StoredPaperImports imports, Cipher cipher, ObjectMapper json, Clock clock) {
        this.imports = imports;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    public String keep(String person, String jurisdiction, String fileName, byte[] file, PaperReport report) {
        imports.deleteAll(imports.expired(clock.instant()));
        Instant now = clock.instant();
        StoredPaperImport kept = new StoredPaperImport(UUID.randomUUID().toString(), person, jurisdiction, fileName, now, now.plus(KEPT));
        kept.seal(file, write(report), cipher);
        return view(imports.save(kept)).id();
    }

    /** @throws Problem 404 {@code paper-import-gone}: discarded, expired, or somebody else's */
    @Transactional(readOnly = true)
    public PaperImport require(String id, String person) {
        return view(imports.findByIdAndPerson(id, person).orElseThrow(PaperSafe::gone));
    }

    @Transactional(readOnly = true)
    public List<PaperImport> recent(String person) {
        return imports.findByPersonOrderByUploadedAtDesc(person, Limit.of(RECENT)).stream().map(this::view).toList();
    }

    /** @throws Problem 409 {@code paper-started} where it was started before */
    public void start(String id, int rows) {
        StoredPaperImport kept = imports.locked(id).orElseThrow(PaperSafe::gone);
        if (kept.state() != StoredPaperImport.State.CHECKED) {
            throw Problem.conflict("paper-started");
        }
        kept.start(rows);
    }

    public void discard(String id, String person) {
        imports.findByIdAndPerson(id, person).filter(kept -> kept.state() != StoredPaperImport.State.RUNNING).ifPresent(imports::delete);
    }

    @Transactional(readOnly = true)
    public List<String> running() {
        return imports.running();
    }

    @Transactional(readOnly = true)
    public PaperImport require(String id) {
        return view(imports.findById(id).orElseThrow(PaperSafe::gone));
    }

    @Transactional(readOnly = true)
    public PaperSheet.Content content(PaperImport kept) {
        return PaperSheet.read(kept.fileName(), imports.findById(kept.id()).orElseThrow(PaperSafe::gone).file(cipher));
    }

    /** @return false where somebody else did these rows meanwhile */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean progress(String id, int before, PaperTally tally, PaperReport report) {
        return imports.locked(id).map(kept -> kept.progress(before, tally, write(report), cipher)).orElse(false);
    }

    private PaperImport view(StoredPaperImport kept) {
        try {
            return kept.view(json.readValue(kept.report(cipher), PaperReport.class));
        } catch (IOException damaged) {
            throw new IllegalStateException("The report of a paper import cannot be read");
        }
    }

    private byte[] write(PaperReport report) {
        try {
            return json.writeValueAsBytes(report);
        } catch (IOException impossible) {
            throw new IllegalStateException("The report of a paper import cannot be written");
        }
    }

    private static Problem gone() {
        return Problem.notFound("paper-import-gone");
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int reencrypt(int limit) {
        List<StoredPaperImport> older = imports.findByKeyIdNot(cipher.currentKeyId(), Limit.of(limit));
        older.forEach(kept -> kept.seal(kept.file(cipher), kept.report(cipher), cipher));
        return older.size();
    }

    @Override
    public String kind() {
        return "papers";
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyRows> rowsByKey() {
        return imports.rowsByKey();
    }
}
