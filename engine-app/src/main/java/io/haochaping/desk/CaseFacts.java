package io.haochaping.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseDimension;
import io.haochaping.casefile.CaseDimensions;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.personaldata.MaskedData;
import io.haochaping.personaldata.PersonalDataVault;
import io.haochaping.review.NormCatalogue;
import io.haochaping.review.RegisteredReview;
import io.haochaping.pages.Fact;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;

/** What the review said, and about whom and what; for the rated person without service number, times of day and reviewer. */
@Component
class CaseFacts {

    private final NormCatalogue norms;
    private final CaseDimensions dimensions;
    private final PersonalDataVault vault;
    private final Names names;
    private final Words words;

    CaseFacts(NormCatalogue norms, CaseDimensions dimensions, PersonalDataVault vault, Names names, Words words) {
        this.norms = norms;
        this.dimensions = dimensions;
        this.vault = vault;
        this.names = names;
        this.words = words;
    }

    List<Fact> of(CaseView file, @Nullable RegisteredReview review, boolean rated) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("unit", names.unit(file.unitCode())));
        facts.add(fact("jurisdiction", names.jurisdiction(file.jurisdiction())));
        List<CaseDimension> about = dimensions.of(file.caseNo());
        if (!about.isEmpty()) {
            facts.add(fact("dimension", about.stream().map(this::inWords).collect(Collectors.joining("、"))));
        }
        if (review != null) {
            addPlace(facts, review);
            facts.add(fact("channel", words.word("desk.channel.", review.channelKind())));
            addTimes(facts, review, rated);
        }
        if (file.status() == CaseStatus.DISPATCHING && !rated) {
            facts.add(new Fact(words.text("desk.fact.units"), names.unitsWithCodes(file.jurisdiction()), true));
        }
        return facts;
    }

    private String inWords(CaseDimension about) {
        return words.text(about.chosen() ? "desk.fact.dimension.chosen" : "desk.fact.dimension.told", words.word("desk.dimension.", about.dimension()));
    }

    private void addPlace(List<Fact> facts, RegisteredReview review) {
        Stream.ofNullable(review.areaCode()).forEach(area -> facts.add(fact("area", area)));
        Stream.ofNullable(review.windowNo()).forEach(window -> facts.add(fact("window", window)));
        Stream.ofNullable(review.staffNo()).forEach(staff -> facts.add(fact("staff", names.staff(review.unitCode(), staff))));
    }

    private void addTimes(List<Fact> facts, RegisteredReview review, boolean rated) {
        if (rated) {
            facts.add(fact("receivedAt", Words.minute(review.receivedAt()).substring(0, 10)));
            return;
        }
        facts.add(fact("reviewedAt", Words.minute(review.reviewedAt())));
        facts.add(fact("receivedAt", Words.minute(review.receivedAt())));
        Stream.ofNullable(review.serviceTime()).forEach(time -> facts.add(fact("serviceTime", Words.minute(time))));
        Stream.ofNullable(review.projectNo()).forEach(no -> facts.add(fact("project", no + " / " + review.serviceNumber())));
    }

    List<String> norms(@Nullable RegisteredReview review) {
        return review == null ? List.of()
                : review.normCodes().stream().map(code -> norms.find(code).map(norm -> code + " " + norm.name()).orElse(code)).toList();
    }

    List<String> marks(@Nullable RegisteredReview review) {
        return review == null ? List.of() : Stream.concat(review.marks().stream().sorted(),
                review.reasonMissing() ? Stream.of("reason-missing") : Stream.empty()).map(mark -> words.word("desk.mark.", mark)).toList();
    }

    /** Masked. */
    List<Fact> reviewer(@Nullable RegisteredReview review) {
        if (review == null || review.vaultId() == null) {
            return List.of();
        }
        MaskedData data = vault.masked(review.vaultId());
        return person(data.name(), data.phone(), data.idKind(), data.idNo());
    }

    List<Fact> person(@Nullable String name, @Nullable String phone, @Nullable String idKind, @Nullable String idNo) {
        List<Fact> facts = new ArrayList<>();
        Stream.ofNullable(name).forEach(text -> facts.add(fact("name", text)));
        Stream.ofNullable(phone).forEach(text -> facts.add(fact("phone", text)));
        Stream.ofNullable(idKind).forEach(text -> facts.add(fact("idKind", words.word("desk.idKind.", text))));
        Stream.ofNullable(idNo).forEach(text -> facts.add(fact("idNo", text)));
        return facts;
    }

    private Fact fact(String name, String text) {
        return new Fact(words.text("desk.fact." + name), text);
    }
}
