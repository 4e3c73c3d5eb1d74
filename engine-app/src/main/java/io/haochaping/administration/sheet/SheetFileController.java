package io.haochaping.administration.sheet;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.pages.Words;

/** Hands out workbooks; first passwords by a form, so that no address can be called twice by accident. */
@Controller
@RequestMapping("/admin/import")
class SheetFileController {

    private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final SheetFiles files;
    private final CurrentPerson current;
    private final Words words;

    SheetFileController(SheetFiles files, CurrentPerson current, Words words) {
        this.files = files;
        this.current = current;
        this.words = words;
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template() {
        return file("template", files.template());
    }

    @GetMapping("/export.xlsx")
    ResponseEntity<byte[]> export() {
        return file("export", files.export());
    }

    @GetMapping("/{id}/faults.xlsx")
    ResponseEntity<byte[]> faults(@PathVariable String id) {
        return file("faults", files.faults(id, current.require().id()));
    }

    @PostMapping("/{id}/passwords")
    ResponseEntity<byte[]> passwords(@PathVariable String id) {
        return file("passwords", files.passwords(id, current.require().id()));
    }

    private ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok().contentType(XLSX).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(words.text("admin-import.file." + name) + ".xlsx", StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff").body(content);
    }
}
