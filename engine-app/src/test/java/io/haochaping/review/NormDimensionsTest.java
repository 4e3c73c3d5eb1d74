package io.haochaping.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The shipped mapping of norms to the nine dimensions of S2, as a file. */
class NormDimensionsTest {

    private final Map<String, String> levels = lines("db/changelog/data/norm-codes.csv").stream()
            .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    private final List<String[]> mapping = lines("db/data/norm-dimensions-1.csv");

    @Test
    void namesKnownNormsOfTheTwoLowestLevelsOnceEach() {
        assertThat(mapping).extracting(line -> line[1]).doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(levels.get(code)).as(code).isIn("1", "2"));
    }

    @Test
    void namesDimensionsOfTheListOnly() {
        assertThat(mapping).extracting(line -> Dimension.valueOf(line[2])).isNotEmpty();
        assertThat(Arrays.stream(Dimension.values())).hasSize(9);
    }

    @Test
    void leavesOutWhatIsAboutTheMannerOfAPerson() {
        assertThat(mapping).extracting(line -> line[1]).doesNotContain("115", "213", "214");
    }

    private static List<String[]> lines(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
