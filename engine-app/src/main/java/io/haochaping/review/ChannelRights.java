package io.haochaping.review;

import java.util.Set;

/**
 * What the register must know about the sending channel.
 *
 * @param homeJurisdiction whose coordinators dispatch a review without a unit
 * @param reasonRequired   false: a bad review without norm code and comment is accepted and marked
 * @param units            units that the channel may name; empty: any
 */
public record ChannelRights(String homeJurisdiction, boolean reasonRequired, Set<String> units) {

    public ChannelRights {
        units = Set.copyOf(units);
    }

    boolean mayName(String unitCode) {
        return units.isEmpty() || units.contains(unitCode);
    }
}
