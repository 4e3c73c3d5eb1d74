package io.haochaping.engine.gate;

import java.util.function.Supplier;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The gate and its way of refusing, looked up when they are used: the engine is built before both. */
@Component
public class Gates {

    private final ObjectProvider<Gate> gate;
    private final ObjectProvider<JobGate> jobs;
    private final ObjectProvider<Refusals> refusals;

    Gates(ObjectProvider<Gate> gate, ObjectProvider<JobGate> jobs, ObjectProvider<Refusals> refusals) {
        this.gate = gate;
        this.jobs = jobs;
        this.refusals = refusals;
    }

    Gate gate() {
        return gate.getObject();
    }

    JobGate jobs() {
        return jobs.getObject();
    }

    boolean byPerson() {
        return refusals.getObject().fromPerson();
    }

    <T> T translating(Supplier<T> act) {
        boolean fromPerson = byPerson();
        try {
            return act.get();
        } catch (RuntimeException failure) {
            throw fromPerson ? refusals.getObject().translated(failure) : failure;
        }
    }

    void translating(Runnable act) {
        translating(() -> {
            act.run();
            return null;
        });
    }
}
