package io.haochaping.engine.gate;

import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Lets our own code use the engine while a person's request runs: the person's rights are judged by the gate, not by the engine. */
@Component
class AsSystem {

    private final IdentityService identities;

    AsSystem(IdentityService identities) {
        this.identities = identities;
    }

    <T> T call(Supplier<T> act) {
        Authentication current = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return act.get();
        } finally {
            if (current != null) {
                identities.setAuthentication(current);
            }
        }
    }

    void run(Runnable act) {
        call(() -> {
            act.run();
            return null;
        });
    }
}
