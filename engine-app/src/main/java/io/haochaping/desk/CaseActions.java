package io.haochaping.desk;

import java.util.List;
import io.haochaping.pages.Option;

/**
 * What a person may do with a case now. It only decides which forms are shown; the modules behind them decide for themselves.
 *
 * @param purposes    for which the reviewer's data may be shown
 * @param assignments open tasks that the person may give to an officer
 * @param units       to which the person may send the case
 * @param order       whether the person may issue a supervision order by hand
 */
record CaseActions(List<Option> purposes, boolean attempt, List<Option> means, boolean evidence, boolean statement,
                   List<Option> assignments, List<Option> officers, List<Option> units, boolean order) {

    static final CaseActions NONE = new CaseActions(List.of(), false, List.of(), false, false, List.of(), List.of(), List.of(), false);

    public boolean any() {
        return attempt || evidence || statement || order || !(purposes.isEmpty() && assignments.isEmpty() && units.isEmpty());
    }
}
