package io.haochaping.spotcheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "spot_sample")
class StoredSample {

    @Id
    @Column(name = "sample_no")
    private String no;
    @Version
    private @Nullable Long version;
    private String jurisdiction;
    private String unitCode;
    private LocalDate fromDay;
    private LocalDate toDay;
    private int wanted;
    private String seed;
    private int populationSize;
    private int drawnSize;
    /** One case number a line, in their order. */
    @Lob
    @Column(length = Length.LONG32)
    private String population;
    private String drawnBy;
    private Instant drawnAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredSample() {
    }

    StoredSample(Sample sample) {
        no = sample.no();
        jurisdiction = sample.jurisdiction();
        unitCode = sample.unitCode();
        fromDay = sample.from();
        toDay = sample.to();
        wanted = sample.wanted();
        seed = sample.seed();
        populationSize = sample.size();
        drawnSize = sample.drawnSize();
        population = String.join("\n", sample.population());
        drawnBy = sample.drawnBy();
        drawnAt = sample.drawnAt();
    }

    Sample head() {
        return view(List.of(), List.of());
    }

    Sample view(List<String> drawn) {
        return view(population.lines().toList(), drawn);
    }

    private Sample view(List<String> all, List<String> drawn) {
        return new Sample(no, jurisdiction, unitCode, fromDay, toDay, wanted, seed, populationSize, drawnSize, all, drawn, drawnBy, drawnAt);
    }
}
