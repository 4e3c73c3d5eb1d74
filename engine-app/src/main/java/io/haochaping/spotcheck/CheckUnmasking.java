package io.haochaping.spotcheck;

import java.util.Optional;

import io.haochaping.handling.UnmaskingGround;
import io.haochaping.personaldata.Purpose;

import org.springframework.stereotype.Component;

/** Whoever has the task of a spot check may call the reviewer. */
@Component
class CheckUnmasking implements UnmaskingGround {

    private final StoredChecks checks;
    private final CheckProcess process;

    CheckUnmasking(StoredChecks checks, CheckProcess process) {
        this.checks = checks;
        this.process = process;
    }

    @Override
    public Purpose purpose() {
        return Purpose.SPOT_CHECK;
    }

    @Override
    public Optional<String> taskOf(String caseNo, String account) {
        return checks.findByOpenKey(caseNo).flatMap(check -> process.taskOf(check.no(), account));
    }
}
