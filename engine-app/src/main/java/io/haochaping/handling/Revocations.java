package io.haochaping.handling;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.ExclusionRevocation;

/** An exclusion is taken back: the case is closed as it had been, or handled anew (decision 0021). Decides nothing. */
@Component
public class Revocations {

    private final ExclusionRevocation record;
    private final CaseFiles files;
    private final CaseVariables variables;
    private final CaseProcess process;

    Revocations(ExclusionRevocation record, CaseFiles files, CaseVariables variables, CaseProcess process) {
        this.record = record;
        this.files = files;
        this.variables = variables;
        this.process = process;
    }

    /** In the caller's transaction: the record, its deadlines and the new process instance, or nothing. */
    @Transactional
    public void revoke(String caseNo, String actor) {
        boolean closed = record.revoke(caseNo, actor);
        if (!closed) {
            process.startAnew(caseNo, variables.of(files.require(caseNo)));
        }
    }
}
