package io.haochaping.identity.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/** What groups of the directory mean here. A group that no mapping can give is never touched. */
@Component
public class GroupMappings {

    /** Codes of units and jurisdictions, as far as a group's name can hold them. */
    private static final String CODE = "([a-zA-Z0-9-]+)";

    private record Rule(Pattern there, Pattern here, String group) {

        static Rule of(MappingSettings.Mapping mapping) {
            if (stars(mapping.group()) > stars(mapping.directoryGroup()) || stars(mapping.directoryGroup()) > 1) {
                throw new IllegalArgumentException("hcp.identity.mapping: '%s' cannot give '%s': one * at most, and in both"
                        .formatted(mapping.directoryGroup(), mapping.group()));
            }
            return new Rule(pattern(mapping.directoryGroup(), Pattern.CASE_INSENSITIVE), pattern(mapping.group(), 0), mapping.group());
        }

        private static long stars(String text) {
            return text.chars().filter(letter -> letter == '*').count();
        }

        private static Pattern pattern(String text, int flags) {
            int star = text.indexOf('*');
            String regex = star < 0 ? Pattern.quote(text)
                    : Pattern.quote(text.substring(0, star)) + CODE + Pattern.quote(text.substring(star + 1));
            return Pattern.compile(regex, flags);
        }

        Optional<String> given(String name) {
            Matcher matcher = there.matcher(name);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            return Optional.of(matcher.groupCount() == 0 ? group : group.replace("*", matcher.group(1)));
        }
    }

    private final List<Rule> rules;

    GroupMappings(MappingSettings settings) {
        this.rules = settings.mapping().stream().map(Rule::of).toList();
    }

    /** Groups here for the names of groups there. */
    public Set<String> given(Collection<String> names) {
        Set<String> groups = new TreeSet<>();
        names.forEach(name -> rules.forEach(rule -> rule.given(name).ifPresent(groups::add)));
        return groups;
    }

    /** Whether the directory decides who is in this group here. */
    public boolean decides(String group) {
        return rules.stream().anyMatch(rule -> rule.here().matcher(group).matches());
    }
}
