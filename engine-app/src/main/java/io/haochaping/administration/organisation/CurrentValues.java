package io.haochaping.administration.organisation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.JurisdictionLevel;
import io.haochaping.organisation.LiaisonRole;
import io.haochaping.organisation.TaskKind;
import io.haochaping.organisation.UnitKind;
import io.haochaping.pages.Fact;
import io.haochaping.pages.Words;

/** What somebody else wrote while a form was open, in words. */
@Component
class CurrentValues {

    private static final Set<String> NOT_SAID = Set.of("id", "version");
    private static final Map<Class<?>, String> PREFIXES = Map.of(JurisdictionLevel.class, "organisation.level.", UnitKind.class, "organisation.kind.",
            LiaisonRole.class, "organisation.liaison.", TaskKind.class, "organisation.task-kind.");

    private final Words words;

    CurrentValues(Words words) {
        this.words = words;
    }

    /** The version of the value as it is now; what the next attempt is made upon. */
    static long version(Problem problem, long typed) {
        if (problem.properties().get("current") instanceof Record current) {
            for (RecordComponent component : current.getClass().getRecordComponents()) {
                if ((component.getName().equals("version") || component.getName().equals("number"))
                        && read(component, current) instanceof Number number) {
                    return number.longValue();
                }
            }
        }
        return typed;
    }

    List<Fact> of(Problem problem) {
        List<Fact> facts = new ArrayList<>();
        if (problem.properties().get("current") instanceof Record current) {
            for (RecordComponent component : current.getClass().getRecordComponents()) {
                Object value = NOT_SAID.contains(component.getName()) ? null : read(component, current);
                if (value != null) {
                    facts.add(new Fact(words.word("journal.field.", component.getName()), text(value)));
                }
            }
        }
        return facts;
    }

    private String text(Object value) {
        if (value instanceof Boolean flag) {
            return words.text(flag ? "admin-organisation.yes" : "admin-organisation.no");
        }
        return value instanceof Enum<?> code ? words.word(PREFIXES.getOrDefault(value.getClass(), ""), code) : value.toString();
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
