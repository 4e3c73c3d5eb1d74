package io.haochaping.spotcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Who is drawn is nobody's choice, and everybody can draw again. */
class LotteryTest {

    private static final List<String> POPULATION = IntStream.rangeClosed(1, 40).mapToObj("CP-20260213-%06d"::formatted).toList();

    @Test
    void drawsTheSameWithTheSameSeedWhateverTheOrderOfTheCases() {
        List<String> reversed = POPULATION.stream().sorted(java.util.Comparator.reverseOrder()).toList();

        assertThat(Lottery.draw(reversed, 5, "00ff")).isEqualTo(Lottery.draw(POPULATION, 5, "00ff")).hasSize(5).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void drawsEveryoneWhereThereAreNotMore() {
        assertThat(Lottery.draw(POPULATION, 100, "00ff")).isEqualTo(POPULATION);
    }

    @Test
    void drawsEachCaseSoonerOrLater() {
        SecureRandom random = new SecureRandom();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 400; i++) {
            seen.addAll(Lottery.draw(POPULATION, 5, Lottery.seed(random)));
        }
        assertThat(seen).hasSameSizeAs(POPULATION);
    }

    @Test
    void aSeedIsLongEnoughAndNeverTheSame() {
        SecureRandom random = new SecureRandom();

        assertThat(Lottery.seed(random)).hasSize(64).isNotEqualTo(Lottery.seed(random));
    }
}
