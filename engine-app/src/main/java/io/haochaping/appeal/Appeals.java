package io.haochaping.appeal;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.EvidenceStore.Evidence;
import io.haochaping.handling.Attachment;
import io.haochaping.identity.Person;

/** Lodging an appeal and asking for its recheck. Every verb checks who asks and when; nothing is half done. */
public interface Appeals {

    /**
     * Lodges an appeal with its evidence and opens its process.
     *
     * @throws io.haochaping.identity.problem.Problem 403 {@code appeal-by-rated-or-leader}; 409 {@code appeal-case-excluded},
     *         {@code exclusion-under-review}, {@code exclusion-was-revoked}, {@code already-appealed}, {@code appeal-window-closed}; and what
     *         {@link io.haochaping.casefile.EvidenceStore} refuses
     */
    AppealView lodge(String caseNo, AppealKind kind, String grounds, List<Attachment> attachments, Person by);

    /**
     * Asks for the one recheck of a rejected appeal.
     *
     * @throws io.haochaping.identity.problem.Problem 403 {@code recheck-by-appellant}; 409 {@code recheck-already-requested},
     *         {@code appeal-not-rejected}, {@code recheck-window-closed}
     */
    void requestRecheck(String appealNo, String grounds, Person by);

    /**
     * Evidence of the appellant, while somebody decides on the appeal or may still be asked to.
     *
     * @throws io.haochaping.identity.problem.Problem 403 {@code appeal-evidence-by-appellant}, 409 {@code appeal-ended}; and what
     *         {@link io.haochaping.casefile.EvidenceStore} refuses
     */
    Evidence addEvidence(String appealNo, String fileName, InputStream content, Person by);

    /** Whether this person could appeal now; for showing or hiding a form, never instead of the checks. */
    Optional<AppealOffer> offer(CaseView view, Person by);

    boolean mayRequestRecheck(AppealView appeal, Person by);
}
