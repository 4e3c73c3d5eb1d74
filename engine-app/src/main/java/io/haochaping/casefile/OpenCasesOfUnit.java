package io.haochaping.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.organisation.UnitInUse;
import io.haochaping.organisation.UnitUse;

/** A unit keeps the cases that it has to finish. */
@Component
class OpenCasesOfUnit implements UnitUse {

    private static final List<CaseStatus> ENDED = Arrays.stream(CaseStatus.values()).filter(CaseStatus::isEnded).toList();

    private final StoredCaseFiles files;

    OpenCasesOfUnit(StoredCaseFiles files) {
        this.files = files;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UnitInUse> inUse(String unitCode) {
        return files.findFirstByUnitCodeAndStatusNotInOrderByNextDueAt(unitCode, ENDED)
                .map(first -> new UnitInUse(files.countByUnitCodeAndStatusNotIn(unitCode, ENDED), first.caseNo()));
    }
}
