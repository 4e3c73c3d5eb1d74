package io.haochaping.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseDimensions;
import io.haochaping.casefile.CaseView;
import io.haochaping.identity.Person;
import io.haochaping.review.Dimension;

/** {@code dimensions[{dimension,chosen}]} of a case's JSON: what sides of the service it is about (S2). */
@Component
class DimensionFacet implements CaseFacet {

    private final CaseDimensions dimensions;

    DimensionFacet(CaseDimensions dimensions) {
        this.dimensions = dimensions;
    }

    record DimensionJson(Dimension dimension, boolean chosen) {
    }

    @Override
    public String name() {
        return "dimensions";
    }

    @Override
    public @Nullable Object of(CaseView file, Person person, boolean rated) {
        return dimensions.of(file.caseNo()).stream().map(about -> new DimensionJson(about.dimension(), about.chosen())).toList();
    }
}
