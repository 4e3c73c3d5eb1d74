package io.haochaping.administration.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.haochaping.identity.Account;
import io.haochaping.organisation.CatalogueItem;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Liaison;
import io.haochaping.organisation.LiaisonRole;
import io.haochaping.organisation.StaffMember;
import io.haochaping.organisation.Unit;
import io.haochaping.organisation.Window;

/**
 * The organisation before an import.
 *
 * @param jurisdictions by code, the retired ones too
 * @param units         by code, the retired ones too
 * @param windows       by unit and number
 * @param staff         by unit and number
 * @param contacts      by unit, role and name
 * @param items         newest versions, by code
 * @param accounts      by id
 * @param policies      keys of the policy profiles
 */
record Present(Map<String, Jurisdiction> jurisdictions, Map<String, Unit> units, Map<Key, Window> windows, Map<Key, StaffMember> staff,
               Map<ContactKey, Liaison> contacts, Map<String, CatalogueItem> items, Map<String, Account> accounts, List<String> policies,
               LocalDate today) {

    /** A number that counts within a unit. */
    record Key(String unit, String number) {
    }

    /** A unit names somebody once for each role. */
    record ContactKey(String unit, LiaisonRole role, String name) {
    }
}
