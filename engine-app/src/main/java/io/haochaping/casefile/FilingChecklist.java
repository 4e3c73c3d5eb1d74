package io.haochaping.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a filing (备案, S2) wants to see of a case, and what of it is there. Orders that are open are no part of the case file: who shows the list
 * adds {@link Item#ORDERS}.
 */
public interface FilingChecklist {

    /** In the order of {@link Item}; without {@link Item#ORDERS}. */
    Map<String, List<Check>> of(Collection<CaseView> cases);

    enum Item {
        /** 先行联系: recorded, or passed over because there is nobody to contact. */
        CONTACT,
        FINDING,
        /** 整改: nothing where the matter was resolved on the spot, not listed where there is an explanation instead. */
        RECTIFICATION,
        /** 解释说明 with its legal basis; listed only where the finding wants it. */
        EXPLANATION,
        SIGN_OFF,
        /** 回访: recorded, or passed over. */
        VISIT,
        /** Wanted where an exclusion was asked for. */
        EVIDENCE,
        /** 台账: each entry of a complex case is closed. */
        LEDGER,
        /** 督办: none is open. */
        ORDERS
    }

    enum State {
        DONE, MISSING,
        /** Passed over, or not wanted in this case. */
        NOT_NEEDED,
        /** Whether it is needed shows only when what is missing before it is there. */
        OPEN
    }

    record Check(Item item, State state) {

        /** @param issued whether the case has had orders at all */
        public static Check ofOrders(boolean issued, boolean open) {
            return new Check(Item.ORDERS, !issued ? State.NOT_NEEDED : open ? State.MISSING : State.DONE);
        }

        public boolean isMissing() {
            return state == State.MISSING;
        }
    }
}
