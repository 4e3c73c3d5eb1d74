package io.haochaping.handling;

import java.util.Optional;

import io.haochaping.personaldata.Purpose;

/** A purpose for which a task beside the case's own needs the reviewer's data; the module that owns the process contributes it. */
public interface UnmaskingGround {

    Purpose purpose();

    /** Id of the open task of this purpose that the account has, if it has one on this case. */
    Optional<String> taskOf(String caseNo, String account);
}
