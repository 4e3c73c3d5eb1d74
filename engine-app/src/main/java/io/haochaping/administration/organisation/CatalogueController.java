package io.haochaping.administration.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Catalogue;
import io.haochaping.organisation.CatalogueItem;
import io.haochaping.organisation.TaskKind;
import io.haochaping.pages.Paging;

/** The catalogue of 事项 and the versions of each. */
@Controller
@RequestMapping("/admin/catalogue")
class CatalogueController {

    private static final int SIZE = 20;
    private static final String LIST = "administration/organisation/catalogue";
    private static final String ITEM = "administration/organisation/item";
    private static final String PATH = "/admin/catalogue/";

    private final Catalogue catalogue;
    private final CatalogueRows rows;
    private final Choices choices;
    private final Forms forms;
    private final CurrentPerson current;
    private final Clock clock;

    CatalogueController(Catalogue catalogue, CatalogueRows rows, Choices choices, Forms forms, CurrentPerson current, Clock clock) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.choices = choices;
        this.forms = forms;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "0") int page, Model model) {
        Page<CatalogueItem> found = catalogue.search(text, PageRequest.of(Math.min(Math.max(page, 0), 100_000), SIZE));
        model.addAttribute("text", text);
        model.addAttribute("total", found.getTotalElements());
        model.addAttribute("paging", Paging.of(found, address(text)));
        model.addAttribute("rows", found.map(rows::of).getContent());
        return LIST;
    }

    @GetMapping("/new")
    String fresh(Model model) {
        return show(null, ItemForm.fresh(LocalDate.now(clock)), model);
    }

    @PostMapping("/new")
    String add(ItemForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        String code = Typed.text(form.code()).strip();
        return forms.take("item", () -> catalogue.put(form.upon(0).value(code), actor()), flash, PATH + code, model, response,
                problem -> show(null, form, model), ITEM);
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model) {
        return show(code, ItemForm.of(newest(code), LocalDate.now(clock)), model);
    }

    @PostMapping("/{code}")
    String change(@PathVariable String code, ItemForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        return forms.take("item", () -> catalogue.put(form.value(newest(code).code()), actor()), flash, PATH + code, model, response,
                problem -> show(code, form.upon(CurrentValues.version(problem, form.number())), model), ITEM);
    }

    @PostMapping("/{code}/end")
    String end(@PathVariable String code, @RequestParam int number, @RequestParam(defaultValue = "") String lastDay, RedirectAttributes flash) {
        return forms.press("item-ended", () -> catalogue.end(code, number, Typed.day("lastDay", lastDay), actor()), flash, PATH + code, PATH + code);
    }

    private static String address(String text) {
        return UriComponentsBuilder.fromPath("/admin/catalogue").queryParam("text", "{text}").encode().buildAndExpand(text).toUriString();
    }

    private String show(@Nullable String code, ItemForm form, Model model) {
        List<CatalogueItem> versions = code == null ? List.of() : catalogue.versions(code);
        model.addAttribute("value", versions.isEmpty() ? null : versions.get(0));
        model.addAttribute("form", form);
        model.addAttribute("kinds", choices.of(TaskKind.class, "organisation.task-kind.", form.kind()));
        model.addAttribute("today", LocalDate.now(clock).toString());
        model.addAttribute("versions", versions.stream().map(rows::of).toList());
        model.addAttribute(Forms.REFUSAL, Refusal.NONE);
        return ITEM;
    }

    private CatalogueItem newest(String code) {
        return catalogue.newest(code).orElseThrow(() -> Problem.notFound("not-found"));
    }

    private String actor() {
        return current.require().id();
    }
}
