package io.haochaping.administration.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;

/** The tree of jurisdictions and units; all of it where it is small, else one jurisdiction at a time. */
@Controller
class TreeController {

    private static final int SMALL = 100;

    private final Organisation organisation;
    private final Trees trees;
    private final Choices choices;

    TreeController(Organisation organisation, Trees trees, Choices choices) {
        this.organisation = organisation;
        this.trees = trees;
        this.choices = choices;
    }

    @GetMapping("/admin/organisation")
    String tree(@RequestParam(required = false) @Nullable String jurisdiction, Model model) {
        List<Jurisdiction> all = organisation.jurisdictions();
        String chosen = chosen(all, jurisdiction);
        model.addAttribute("areas", all.stream().filter(area -> chosen == null || area.code().equals(chosen)).map(trees::area).toList());
        model.addAttribute("choices", choices.jurisdictions(chosen, null));
        return "administration/organisation/tree";
    }

    private @Nullable String chosen(List<Jurisdiction> all, @Nullable String asked) {
        if (asked != null && organisation.jurisdiction(asked).isPresent()) {
            return asked;
        }
        long units = all.stream().mapToLong(area -> organisation.everyUnitOf(area.code()).size()).sum();
        return units <= SMALL ? null : all.get(0).code();
    }
}
