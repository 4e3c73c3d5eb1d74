package io.haochaping.duty;

import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The duties of all processes, by key; asked late, since the modules that own them use this one. */
@Component
public class KnownDuties {

    private final ObjectProvider<Duty> duties;

    KnownDuties(ObjectProvider<Duty> duties) {
        this.duties = duties;
    }

    public List<Duty> all() {
        return duties.stream().toList();
    }

    public Optional<Duty> of(String processKey) {
        return duties.stream().filter(duty -> duty.processKey().equals(processKey)).findFirst();
    }
}
