package io.haochaping.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A decision says how it is confirmed; what it names must exist. */
class DecisionsTest {

    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT|Properties|Story))`");

    private static final List<String> SECTIONS = List.of("Context", "Options", "Outcome", "Consequences", "Confirmed by");

    @Test
    void namesOnlyTestsThatExist() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path decision : decisions()) {
            TEST.matcher(Files.readString(decision)).results().forEach(found -> named.add(found.group(1)));
        }

        assertThat(named).isNotEmpty().isSubsetOf(tests());
    }

    @Test
    void hasEverySectionAndARunningNumber() throws IOException {
        List<Path> decisions = decisions();
        for (int i = 0; i < decisions.size(); i++) {
            assertThat(decisions.get(i).getFileName().toString()).startsWith("%04d-".formatted(i + 1));
            assertThat(Files.readAllLines(decisions.get(i)).stream().filter(line -> line.startsWith("## ")).map(line -> line.substring(3)))
                    .as(decisions.get(i).toString()).containsExactlyElementsOf(SECTIONS);
        }
    }

    private static List<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(Repository.ROOT.resolve("docs/decisions"))) {
            return files.sorted().toList();
        }
    }

    private static Set<String> tests() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String module : List.of("processes", "forms", "connectors", "engine-app")) {
            Path sources = Repository.ROOT.resolve(module).resolve("src/test/java");
            if (Files.exists(sources)) {
                try (Stream<Path> files = Files.walk(sources)) {
                    names.addAll(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                            .map(name -> name.replace(".java", "")).collect(Collectors.toSet()));
                }
            }
        }
        return names;
    }
}
