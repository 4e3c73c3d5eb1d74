package io.haochaping.administration.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import io.haochaping.identity.Person;
import io.haochaping.organisation.Absence;
import io.haochaping.organisation.AbsenceAdministration;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Names;
import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;

/** The list of absences and the form for one more. */
@Component
class AbsencePages {

    static final String VIEW = "administration/organisation/absences";
    private static final int SIZE = 20;

    private final AbsenceAdministration absences;
    private final Names names;
    private final Words words;
    private final Clock clock;

    AbsencePages(AbsenceAdministration absences, Names names, Words words, Clock clock) {
        this.absences = absences;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    /** @param open can still be ended or cancelled */
    public record Row(Absence absence, String name, String substitute, Badge state, boolean open) {
    }

    /** @param path of the page: administrators and leaders have one each */
    String show(String path, Person person, int page, AbsenceForm form, Model model) {
        LocalDate today = LocalDate.now(clock);
        Page<Absence> found = absences.list(person, PageRequest.of(Math.min(Math.max(page, 0), 100_000), SIZE));
        model.addAttribute("path", path);
        model.addAttribute("admin", path.startsWith("/admin"));
        model.addAttribute("form", form);
        model.addAttribute("accounts", absences.accounts(person).stream().map(account -> option(account, form.account())).toList());
        model.addAttribute("substitutes", substitutes(person, form));
        model.addAttribute("rows", found.map(absence -> row(absence, today)).getContent());
        model.addAttribute("paging", Paging.of(found, path));
        model.addAttribute("today", today.toString());
        model.addAttribute(Forms.REFUSAL, Refusal.NONE);
        return VIEW;
    }

    /** Those of the account that was chosen, or of the units that the person leads. */
    private List<Option> substitutes(Person person, AbsenceForm form) {
        String account = Typed.text(form.account());
        List<String> possible = account.isBlank() ? absences.accounts(person) : absences.substitutes(account);
        return possible.stream().map(id -> option(id, form.substitute())).toList();
    }

    private Option option(String account, @Nullable String chosen) {
        return new Option(account, names.actor(account) + "（" + account + "）", account.equals(chosen));
    }

    private Row row(Absence absence, LocalDate today) {
        Badge state = absence.to().isBefore(today) ? new Badge(Badge.QUIET, words.text("admin-organisation.absence.past"))
                : absence.from().isAfter(today) ? new Badge(Badge.BRAND, words.text("admin-organisation.absence.future"))
                : new Badge(Badge.SOON, words.text("admin-organisation.absence.now"));
        String substitute = absence.substitute() == null ? words.text("admin-organisation.nobody") : names.actor(absence.substitute());
        return new Row(absence, names.actor(absence.account()), substitute, state, !absence.to().isBefore(today));
    }
}
