package io.haochaping.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.haochaping.connector.api.PulledKind;
import io.haochaping.connector.api.PulledPage;
import io.haochaping.connector.api.PulledPage.Listed;
import io.haochaping.fetching.Inbox.Due;
import io.haochaping.identity.problem.Problem;

/** What the platform does not tell, tells illegibly or may not tell holds up nothing else and stays to be seen, on either database. */
abstract class FetchingTroubles extends FetchingScene {

    @Test
    void givesUpAnEntryThatThePlatformDoesNotTellAndNoneBehindIt() {
        String before = rate();
        String behind = rate();
        inbox.keep(source, PulledKind.RATING, new PulledPage(List.of(new Listed("R-gone-" + name, clock.instant())), List.of(), null, clock.instant()));
        for (int i = 0; i < 14; i++) {
            runs.fetch();
            letTimePass();
        }

        assertThat(state("R-gone-" + name)).isEqualTo(FetchedState.DEAD);
        assertThat(stuck("R-gone-" + name)).extracting(StuckView::error, StuckView::attempts).containsExactly("NOT_FOUND", 12);
        assertThat(List.of(state(before), state(behind))).containsOnly(FetchedState.TAKEN);
    }

    @Test
    void goesOnWhereOneEntryOfAListIsMalformedAndKeepsItForPeopleToSee() {
        String tooLong = "R-" + name + "1".repeat(70);
        fake.rate(tooLong, clock.instant(), Map.of());
        String mistimed = rate();
        fake.mistime(mistimed, "昨天");
        String other = rate();
        runs.fetch();
        runs.fetch();

        assertThat(view().error()).isNull();
        assertThat(view().watermark()).isNotNull();
        assertThat(List.of(state(mistimed), state(other))).containsOnly(FetchedState.TAKEN);
        assertThat(view().counts()).isEqualTo(Map.of(FetchedState.TAKEN, 2L, FetchedState.DEAD, 1L));
        String standIn = jdbc.sql("select platform_id from fetched_entry where source = ? and state = 'DEAD'").param(name).query(String.class).single();
        assertThat(stuck(standIn)).extracting(StuckView::error, StuckView::readable).containsExactly("illegible-id", false);
        assertThatThrownBy(() -> fetching.fetchAgain(entry(standIn), "admin")).isInstanceOf(Problem.class).hasMessageContaining("fetched-entry-illegible");
    }

    @Test
    void costsNoAttemptsOfOthersWhereThePlatformStopsTelling() {
        List<String> ids = List.of(rate(), rate(), rate());
        inbox.keep(source, PulledKind.RATING, source.list(PulledKind.RATING, clock.instant().minusSeconds(60), null));
        List<Due> due = inbox.take(source, PulledKind.RATING, 10);
        inbox.failed(due.get(0), "http-500");
        inbox.putBack(due.subList(1, 3));

        assertThat(jdbc.sql("select attempts from fetched_entry where source = ? order by seq_no").param(name).query(Integer.class).list()).containsExactly(1, 0, 0);
        letTimePass();
        runs.fetch();
        assertThat(ids).allSatisfy(id -> assertThat(state(id)).isEqualTo(FetchedState.TAKEN));
    }

    @Test
    void asksInVainWithoutAChannelAndSaysSo() {
        String id = rate();
        jdbc.sql("update channel set active = ? where id = ?").params(false, name).update();
        runs.fetch();

        assertThat(view().error()).isEqualTo("channel-unknown");
        assertThat(review(id)).isEmpty();
        assertThat(state(id)).isEqualTo(FetchedState.FAILED);
    }
}
