package io.haochaping.organisation;

import java.util.Optional;

/** Asked before a unit is retired or moved to another jurisdiction; modules above implement it as beans. */
public interface UnitUse {

    /** Empty: nothing is open there. */
    Optional<UnitInUse> inUse(String unitCode);
}
