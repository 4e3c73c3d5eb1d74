package io.haochaping.handling;

import java.util.List;

import io.haochaping.personaldata.Purpose;

/**
 * What a person may do with a case now.
 *
 * @param unmask          purposes for which the person may see the reviewer's data now
 * @param assignableTasks task ids that the person may give to an officer
 * @param rated           the person is the rated one: sees neither reviewer data nor service number nor time of service
 */
public record CaseRights(boolean attemptContact, boolean addEvidence, boolean addStatement, boolean redispatch,
        List<Purpose> unmask, List<String> assignableTasks, boolean rated) {
}
