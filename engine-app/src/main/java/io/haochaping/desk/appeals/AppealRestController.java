package io.haochaping.desk.appeals;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import io.haochaping.appeal.AppealBook;
import io.haochaping.appeal.AppealQuery;
import io.haochaping.appeal.AppealView;
import io.haochaping.desk.appeals.AppealJson.FileJson;
import io.haochaping.identity.CurrentPerson;

/** Appeals over REST: lodging, reading, evidence, the recheck. The decisions are tasks of the engine. */
@RestController
class AppealRestController {

    record AppealBody(@Nullable String kind, @Nullable String grounds) {

        @Override
        public String toString() {
            return "AppealBody";
        }
    }

    record RecheckBody(@Nullable String grounds) {

        @Override
        public String toString() {
            return "RecheckBody";
        }
    }

    record LodgedJson(String appealNo) {
    }

    private final VisibleAppeals appeals;
    private final AppealBook book;
    private final AppealVerbs verbs;
    private final CurrentPerson current;

    AppealRestController(VisibleAppeals appeals, AppealBook book, AppealVerbs verbs, CurrentPerson current) {
        this.appeals = appeals;
        this.book = book;
        this.verbs = verbs;
        this.current = current;
    }

    @PostMapping("/api/v1/cases/{caseNo}/appeals")
    @ResponseStatus(HttpStatus.CREATED)
    LodgedJson lodge(@PathVariable String caseNo, @RequestBody AppealBody body) {
        return new LodgedJson(verbs.lodge(caseNo, body.kind(), body.grounds(), List.of()).no());
    }

    /** @param open true: open ones; false: ended ones; without: all */
    @GetMapping("/api/v1/appeals")
    @Transactional(readOnly = true)
    public AppealJson.ListJson list(@RequestParam(required = false) @Nullable Boolean open, @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var person = current.require();
        Page<AppealView> found = appeals.list(new AppealQuery(null, open), page, size, person);
        return new AppealJson.ListJson(found.stream().filter(appeal -> appeals.mayRead(appeal, person)).map(AppealJson::listed).toList(), page, size,
                found.getTotalElements());
    }

    @GetMapping("/api/v1/appeals/{appealNo}")
    @Transactional(readOnly = true)
    public AppealJson one(@PathVariable String appealNo) {
        return document(appeals.require(appealNo, current.require()));
    }

    @PostMapping("/api/v1/appeals/{appealNo}/recheck")
    AppealJson recheck(@PathVariable String appealNo, @RequestBody RecheckBody body) {
        return document(verbs.requestRecheck(appealNo, body.grounds()));
    }

    @PostMapping("/api/v1/appeals/{appealNo}/evidence")
    @ResponseStatus(HttpStatus.CREATED)
    FileJson attach(@PathVariable String appealNo, @RequestParam(required = false) @Nullable MultipartFile file) {
        return FileJson.of(verbs.attach(appealNo, file));
    }

    private AppealJson document(AppealView appeal) {
        return AppealJson.of(appeal, book.texts(appeal.no()), book.evidence(appeal).stream().map(FileJson::of).toList());
    }
}
