package io.haochaping.desk.improvements;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import io.haochaping.improvement.Inspections;
import io.haochaping.pages.Words;

/** The empty workbook for findings. */
@Controller
class TemplateController {

    private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Inspections inspections;
    private final Words words;

    TemplateController(Inspections inspections, Words words) {
        this.inspections = inspections;
        this.words = words;
    }

    @GetMapping(InspectionController.PATH + "/template.xlsx")
    ResponseEntity<byte[]> template() {
        return ResponseEntity.ok().contentType(XLSX).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(words.text("improvements.inspection.file") + ".xlsx", StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff").body(inspections.template());
    }
}
