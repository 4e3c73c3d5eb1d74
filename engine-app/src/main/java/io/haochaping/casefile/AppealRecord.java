package io.haochaping.casefile;

import org.jspecify.annotations.Nullable;

/**
 * The verbs by which an appeal (申诉) enters the record of its case (decision 0020). Each appends its event in the caller's transaction; none
 * decides who may do it.
 */
public interface AppealRecord {

    /** The case, held against other changes until the transaction ends. @throws java.util.NoSuchElementException without such a case */
    CaseView hold(String caseNo);

    /** APPEALED. {@code kind} is a code, never a text. */
    void appealed(String caseNo, String appealNo, String kind, String actor);

    /** APPEAL_DECIDED, of the first examination. */
    void decided(String caseNo, String appealNo, boolean upheld, String actor);

    /** RECHECK_REQUESTED. */
    void recheckRequested(String caseNo, String appealNo, String actor);

    /** RECHECK_DECIDED, final. */
    void rechecked(String caseNo, String appealNo, boolean upheld, String actor);

    /** An appeal was upheld: why the review is to be excluded, and by whom. No event: the exclusion itself follows. */
    void toBeExcluded(String caseNo, @Nullable Finding reason, String decidedBy);

    /** An appeal was rejected for good: exclusion is closed for the case. EXCLUSION_CLOSED, unless it was closed before. */
    void exclusionClosed(String caseNo, String appealNo);
}
