package io.haochaping.desk.objections;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.objection.Objection;
import io.haochaping.objection.ObjectionState;

/** Objections over REST for staff. They are raised on the page of the receipt and decided as tasks. */
@RestController
class ObjectionRestController {

    private final VisibleObjections objections;
    private final CurrentPerson current;

    ObjectionRestController(VisibleObjections objections, CurrentPerson current) {
        this.objections = objections;
        this.current = current;
    }

    @GetMapping("/api/v1/objections")
    @Transactional(readOnly = true)
    public ObjectionJson.ListJson list(@RequestParam(required = false) @Nullable ObjectionState state, @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Page<Objection> found = objections.list(state, page, size, current.require());
        return new ObjectionJson.ListJson(found.map(each -> ObjectionJson.of(each, false)).getContent(), page, size, found.getTotalElements());
    }

    @GetMapping("/api/v1/objections/{no}")
    @Transactional(readOnly = true)
    public ObjectionJson one(@PathVariable String no) {
        return ObjectionJson.of(objections.require(no, current.require()), true);
    }
}
