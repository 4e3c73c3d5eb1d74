package io.haochaping.desk.extensions;

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

import io.haochaping.extension.ExtensionRequest;
import io.haochaping.extension.ExtensionState;
import io.haochaping.identity.CurrentPerson;

/** Requests for more time over REST for staff. */
@RestController
class ExtensionRestController {

    record RequestJson(@Nullable String newDate, @Nullable String reason) {

        @Override
        public String toString() {
            return "RequestJson";
        }
    }

    private final VisibleExtensions extensions;
    private final ExtensionVerbs verbs;
    private final CurrentPerson current;

    ExtensionRestController(VisibleExtensions extensions, ExtensionVerbs verbs, CurrentPerson current) {
        this.extensions = extensions;
        this.verbs = verbs;
        this.current = current;
    }

    @PostMapping("/api/v1/cases/{caseNo}/extension-requests")
    @ResponseStatus(HttpStatus.CREATED)
    ExtensionJson request(@PathVariable String caseNo, @RequestBody RequestJson body) {
        return ExtensionJson.of(verbs.request(caseNo, body.newDate(), body.reason()), false);
    }

    @GetMapping("/api/v1/extension-requests")
    @Transactional(readOnly = true)
    public ExtensionJson.ListJson list(@RequestParam(required = false) @Nullable ExtensionState state, @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Page<ExtensionRequest> found = extensions.list(state, page, size, current.require());
        return new ExtensionJson.ListJson(found.map(each -> ExtensionJson.of(each, false)).getContent(), page, size, found.getTotalElements());
    }

    @GetMapping("/api/v1/extension-requests/{no}")
    @Transactional(readOnly = true)
    public ExtensionJson one(@PathVariable String no) {
        return ExtensionJson.of(extensions.require(no, current.require()), true);
    }
}
