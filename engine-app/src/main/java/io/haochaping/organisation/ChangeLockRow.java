package io.haochaping.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that {@link ChangeLock} holds. */
@Entity
@Table(name = "org_lock")
class ChangeLockRow {

    static final String NAME = "organisation";

    @Id
    private String name;

    @SuppressWarnings("NullAway")
    protected ChangeLockRow() {
    }
}
