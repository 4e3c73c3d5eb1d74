package io.haochaping.personaldata;

import java.util.List;
import java.util.Optional;

/**
 * The only place that keeps names, phone numbers and certificate numbers, encrypted. Every method takes part in the caller's
 * transaction. An unknown vault id is an {@link IllegalArgumentException}: ids come from our own tables only.
 */
public interface PersonalDataVault {

    /** Keeps the data and answers the id under which it can be asked for. */
    String store(PersonalData data);

    MaskedData masked(String vaultId);

    /** Shows the data in clear and writes the access log in the same transaction; who may look is the caller's rule. */
    PersonalData reveal(String vaultId, Access access);

    /** The access log of a case, oldest first. */
    List<LoggedAccess> accessesOf(String caseNo);

    /** Entries with this phone number, found by keyed hash; separators and a mainland country code do not matter. */
    List<String> findByPhone(String phone);

    /** What is the same for entries with the same phone number, and shows nothing of it; empty without one. */
    Optional<String> phoneKey(String vaultId);

    /** Entries with this certificate number, found by keyed hash. */
    List<String> findByIdNo(String idNo);
}
