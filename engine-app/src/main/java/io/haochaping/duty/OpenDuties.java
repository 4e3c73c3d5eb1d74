package io.haochaping.duty;

import java.util.Optional;

/** The open tasks of matters. */
public interface OpenDuties {

    Optional<OpenDuty> find(String processKey, String reference);

    /** Works out anew who may take the open task, after something that decides it has changed. */
    void refresh(String processKey, String reference);
}
