package io.haochaping.desk.leads;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseView;
import io.haochaping.desk.CaseSection;
import io.haochaping.desk.Viewpoint;
import io.haochaping.lead.LeadFlag;
import io.haochaping.lead.Leads;
import io.haochaping.pages.Option;
import io.haochaping.pages.Words;

/** Leads on the case page: the form, and those that the person may know of. */
@Component
class LeadSection implements CaseSection {

    private static final int ORDER = 90;

    /** @param read whether the numbers lead to the contents */
    record Part(String caseNo, boolean form, List<Option> flags, List<Known> known, boolean read) {
    }

    record Known(String no, String day) {
    }

    private final Leads leads;
    private final Words words;

    LeadSection(Leads leads, Words words) {
        this.leads = leads;
        this.words = words;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Optional<Section> of(CaseView file, Viewpoint view) {
        if (view.rated()) {
            return Optional.empty();
        }
        boolean form = leads.mayOpen(file, view.person());
        List<Known> known = leads.knownTo(view.person(), file.caseNo()).stream().map(lead -> new Known(lead.no(), words.day(lead.openedOn()))).toList();
        return !form && known.isEmpty() ? Optional.empty()
                : Optional.of(new Section("leads/section", new Part(file.caseNo(), form, flags(words), known, view.person().isSupervisor())));
    }

    static List<Option> flags(Words words) {
        return Arrays.stream(LeadFlag.values()).map(flag -> new Option(flag.name(), words.word("lead.flag.", flag))).toList();
    }
}
