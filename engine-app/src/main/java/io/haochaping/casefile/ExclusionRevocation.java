package io.haochaping.casefile;

/** Taking an exclusion back; once per case, since exclusion is closed for it afterwards (decision 0021). */
public interface ExclusionRevocation {

    /**
     * EXCLUSION_REVOKED. A case that had been closed before it was excluded is CLOSED again, as of then. Any other is open again and is to
     * be handled anew: {@code rectify} and {@code close} count from now, with an event DEADLINE_CHANGED each.
     *
     * @return whether the case is closed again
     * @throws IllegalStateException when the case is not excluded
     */
    boolean revoke(String caseNo, String actor);
}
