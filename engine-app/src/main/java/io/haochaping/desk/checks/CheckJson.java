package io.haochaping.desk.checks;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.haochaping.casefile.VisitOutcome;
import io.haochaping.pages.Words;
import io.haochaping.spotcheck.CheckOutcome;
import io.haochaping.spotcheck.Sample;
import io.haochaping.spotcheck.SpotCheck;

/** A spot check over REST. Times carry the offset of Asia/Shanghai. */
record CheckJson(String checkNo, String caseNo, String jurisdiction, @Nullable String unitCode, @Nullable String sampleNo, boolean open,
                 @Nullable VisitOutcome recorded, @Nullable CheckOutcome outcome, String openedBy, OffsetDateTime openedAt, @Nullable String doneBy,
                 @Nullable OffsetDateTime doneAt) {

    /** A page of spot checks. */
    record ListJson(List<CheckJson> items, int page, int size, long total) {
    }

    /** A sample; lists do without {@code drawn} and {@code population}. */
    record SampleJson(String sampleNo, String unitCode, LocalDate from, LocalDate to, int count, String seed, int populationSize, int drawnSize,
                      List<String> drawn, List<String> population, String drawnBy, OffsetDateTime drawnAt) {
    }

    static CheckJson of(SpotCheck check) {
        return new CheckJson(check.no(), check.caseNo(), check.jurisdiction(), check.unitCode(), check.sampleNo(), check.isOpen(), check.recorded(),
                check.outcome(), check.openedBy(), check.openedAt().atZone(Words.ZONE).toOffsetDateTime(), check.doneBy(),
                check.doneAt() == null ? null : check.doneAt().atZone(Words.ZONE).toOffsetDateTime());
    }

    static SampleJson of(Sample sample) {
        return new SampleJson(sample.no(), sample.unitCode(), sample.from(), sample.to(), sample.wanted(), sample.seed(), sample.size(),
                sample.drawnSize(), sample.drawn(), sample.population(), sample.drawnBy(), sample.drawnAt().atZone(Words.ZONE).toOffsetDateTime());
    }
}
