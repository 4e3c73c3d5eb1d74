package io.haochaping.pages;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.Role;

/**
 * What the frame of every page shows about the person who looks at it: name, roles and the way to the places of those roles. The layout
 * asks by bean name, so that a page of any module has the frame without doing anything for it.
 */
@Component("shell")
public class Shell {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final CurrentPerson current;
    private final Places places;
    private final List<PlaceCount> counts;
    private final MessageSource messages;
    private final Clock clock;

    Shell(CurrentPerson current, Places places, List<PlaceCount> counts, MessageSource messages, Clock clock) {
        this.current = current;
        this.places = places;
        this.counts = List.copyOf(counts);
        this.messages = messages;
        this.clock = clock;
    }

    /** Null for a visitor who is not logged in. */
    public @Nullable Viewer viewer() {
        return current.find().map(this::describe).orElse(null);
    }

    /** The application's time, which follows the demo clock. */
    public String now() {
        return LocalDateTime.now(clock).format(MINUTES);
    }

    private Viewer describe(Person person) {
        List<Place> theirs = places.of(person);
        Place here = here(theirs);
        List<NavigationEntry> entries = theirs.stream()
                .map(place -> new NavigationEntry(place.label(), place.path(), place.equals(here), count(place, person))).toList();
        return new Viewer(person.displayName(), rolesOf(person), entries);
    }

    /** The closest one: a place may lie within another. */
    private static @Nullable Place here(List<Place> places) {
        String path = currentPath();
        return places.stream().filter(place -> place.leadsTo(path)).max(Comparator.comparingInt(place -> place.path().length())).orElse(null);
    }

    private long count(Place place, Person person) {
        return counts.stream().filter(count -> count.place().equals(place.name())).mapToLong(count -> count.of(person)).sum();
    }

    private String rolesOf(Person person) {
        return person.roles().stream().map(this::word).collect(Collectors.joining(" · "));
    }

    private String word(Role role) {
        return messages.getMessage("identity.role." + role, null, LocaleContextHolder.getLocale());
    }

    private static String currentPath() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRequestURI().substring(attributes.getRequest().getContextPath().length()) : "";
    }

    public record Viewer(String name, String roles, List<NavigationEntry> entries) {
    }

    /** @param count what is new there; zero shows nothing */
    public record NavigationEntry(String label, String href, boolean current, long count) {
    }
}
