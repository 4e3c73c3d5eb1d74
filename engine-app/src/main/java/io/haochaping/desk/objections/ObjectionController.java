package io.haochaping.desk.objections;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.objection.ObjectionState;
import io.haochaping.pages.Paging;

/** The list of objections and the page of one. */
@Controller
class ObjectionController {

    static final String PATH = "/objections";

    private final VisibleObjections objections;
    private final ObjectionPages pages;
    private final CurrentPerson current;

    ObjectionController(VisibleObjections objections, ObjectionPages pages, CurrentPerson current) {
        this.objections = objections;
        this.pages = pages;
        this.current = current;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String list(@RequestParam(required = false) @Nullable ObjectionState state, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("page", pages.list(objections.list(state, page, Paging.SIZE, current.require()), state));
        return "desk/objections/list";
    }

    @GetMapping(PATH + "/{no}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String no, Model model) {
        Person person = current.require();
        model.addAttribute("page", pages.of(objections.require(no, person), person));
        return "desk/objections/objection";
    }
}
