package io.haochaping.paper;

import java.nio.charset.StandardCharsets;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.pages.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Templates, and the faulty rows of an import. */
@Controller
class PaperFileController {

    private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final PaperImports imports;
    private final PaperSafe safe;
    private final PaperFaults faults;
    private final CurrentPerson current;
    private final Words words;

    PaperFileController(PaperImports imports, PaperSafe safe, PaperFaults faults, CurrentPerson current, Words words) {
        this.imports = imports;
        this.safe = safe;
        this.faults = faults;
        this.current = current;
        this.words = words;
    }

    @GetMapping(PaperController.PATH + "/template.xlsx")
    ResponseEntity<byte[]> workbook() {
        imports.jurisdictions(current.require());
        return file(XLSX, "paper.file", ".xlsx", PaperSheet.workbook());
    }

    @GetMapping(PaperController.PATH + "/template.csv")
    ResponseEntity<byte[]> text() {
        imports.jurisdictions(current.require());
        return file(CSV, "paper.file", ".csv", PaperSheet.text());
    }

    @GetMapping(PaperController.PATH + "/imports/{id}/faults.xlsx")
    ResponseEntity<byte[]> faults(@PathVariable String id) {
        PaperImport kept = imports.require(id, current.require());
        return file(XLSX, "paper.faults.file", ".xlsx", faults.sheet(safe.content(kept), kept.report().every()));
    }

    private ResponseEntity<byte[]> file(MediaType type, String name, String ending, byte[] body) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(words.text(name) + ending, StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff").body(body);
    }
}
