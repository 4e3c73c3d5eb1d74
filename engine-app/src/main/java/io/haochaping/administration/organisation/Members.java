package io.haochaping.administration.organisation;

import java.util.List;

import org.springframework.stereotype.Component;

import io.haochaping.organisation.Duty;
import io.haochaping.organisation.OrganisationAdministration;
import io.haochaping.pages.Names;
import io.haochaping.pages.Option;
import io.haochaping.pages.Words;

/** Who has a duty somewhere, for the pages. */
@Component
class Members {

    private final OrganisationAdministration administration;
    private final Names names;
    private final Words words;

    Members(OrganisationAdministration administration, Names names, Words words) {
        this.administration = administration;
        this.names = names;
        this.words = words;
    }

    /** @param people account and name */
    public record Group(String duty, String word, List<Option> people) {
    }

    Group of(Duty duty, String code) {
        return new Group(duty.name(), words.text("organisation.duty." + duty),
                administration.members(duty, code).stream().map(account -> new Option(account, names.actor(account))).toList());
    }
}
