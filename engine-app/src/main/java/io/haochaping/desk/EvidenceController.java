package io.haochaping.desk;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import io.haochaping.casefile.EvidenceStore;
import io.haochaping.casefile.EvidenceStore.Evidence;
import io.haochaping.handling.CaseHandling;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;

/** Hands out evidence as a file to be saved, never as something that a browser would run or show within our site. */
@Controller
class EvidenceController {

    private final VisibleCases cases;
    private final EvidenceStore store;
    private final CaseHandling handling;
    private final CurrentPerson current;

    EvidenceController(VisibleCases cases, EvidenceStore store, CaseHandling handling, CurrentPerson current) {
        this.cases = cases;
        this.store = store;
        this.handling = handling;
        this.current = current;
    }

    @GetMapping({"/cases/{caseNo}/evidence/{id}", "/api/v1/cases/{caseNo}/evidence/{id}"})
    ResponseEntity<byte[]> download(@PathVariable String caseNo, @PathVariable String id) {
        Person person = current.require();
        cases.require(caseNo, person);
        boolean ownOnly = Viewpoint.of(person, handling.rightsOn(caseNo, person)).rated();
        Evidence evidence = store.of(caseNo).stream().filter(it -> it.id().equals(id))
                .filter(it -> !ownOnly || it.actor().equals(person.id())).findFirst()
                .orElseThrow(() -> Problem.notFound("not-found"));
        return file(evidence, store.content(caseNo, id).orElseThrow(() -> Problem.notFound("not-found")));
    }

    private static ResponseEntity<byte[]> file(Evidence evidence, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(evidence.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(evidence.fileName(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(content);
    }
}
