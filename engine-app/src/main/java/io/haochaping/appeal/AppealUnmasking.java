package io.haochaping.appeal;

import java.util.Optional;

import io.haochaping.handling.UnmaskingGround;
import io.haochaping.personaldata.Purpose;
import org.springframework.stereotype.Component;

/** Whoever has the task to examine or recheck an appeal may ask the reviewer. */
@Component
class AppealUnmasking implements UnmaskingGround {

    private final StoredAppeals appeals;
    private final AppealProcess process;

    AppealUnmasking(StoredAppeals appeals, AppealProcess process) {
        this.appeals = appeals;
        this.process = process;
    }

    @Override
    public Purpose purpose() {
        return Purpose.APPEAL;
    }

    /** Two appeals may be open on one case: of the rated person and of the leader. */
    @Override
    public Optional<String> taskOf(String caseNo, String account) {
        return appeals.findByCaseNoOrderByLodgedAtAscNoAsc(caseNo).stream()
                .flatMap(appeal -> process.taskOf(appeal.view().no(), account).stream()).findFirst();
    }
}
