package io.haochaping.administration.organisation;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.haochaping.pages.Fact;

/**
 * Why a form was not taken; stands beside what was typed.
 *
 * @param form      which form of the page
 * @param fields    a sentence per faulty field
 * @param meanwhile what somebody else wrote in between; empty where nobody did
 */
public record Refusal(String form, String message, Map<String, String> fields, List<Fact> meanwhile) {

    /** For the templates: nothing was refused. */
    public static final Refusal NONE = new Refusal("", "", Map.of(), List.of());

    public boolean of(String name) {
        return form.equals(name);
    }

    public @Nullable String field(String ofForm, String name) {
        return of(ofForm) ? fields.get(name) : null;
    }
}
