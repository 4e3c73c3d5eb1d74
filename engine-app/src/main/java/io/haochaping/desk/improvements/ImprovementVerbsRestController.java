package io.haochaping.desk.improvements;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What staff can do with one matter, over REST. */
@RestController
class ImprovementVerbsRestController {

    private static final String PATH = "/api/v1/improvements/{no}";

    record NoteBody(@Nullable String note) {

        @Override
        public String toString() {
            return "NoteBody";
        }
    }

    private final ImprovementVerbs verbs;

    ImprovementVerbsRestController(ImprovementVerbs verbs) {
        this.verbs = verbs;
    }

    @PostMapping(PATH + "/evidence")
    @ResponseStatus(HttpStatus.CREATED)
    ImprovementJson.FileJson attach(@PathVariable String no, @RequestParam(required = false) @Nullable MultipartFile file) {
        return ImprovementJson.FileJson.of(verbs.attach(no, file));
    }

    @PostMapping(PATH + "/unfounded")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unfounded(@PathVariable String no, @RequestBody NoteBody body) {
        verbs.endUnfounded(no, body.note());
    }
}
