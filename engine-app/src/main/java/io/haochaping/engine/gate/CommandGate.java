package io.haochaping.engine.gate;

import io.haochaping.identity.problem.Problem;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.IdentityService;

import java.util.function.Supplier;

/**
 * The guarantee behind the filter: a command that a person sends runs only when it reads, when it is one of the administrator's, or when
 * the gate has let it through. Commands of our own code carry no person and pass; so do commands within commands.
 */
public class CommandGate extends CommandInterceptor {

    private final Gates gates;
    private final Supplier<IdentityService> identities;

    public CommandGate(Gates gates, Supplier<IdentityService> identities) {
        this.gates = gates;
        this.identities = identities;
    }

    @Override
    public <T> T execute(Command<T> command) {
        Authentication person = identities.get().getCurrentAuthentication();
        boolean passes = person == null || Context.getCommandContext() != null || Gate.isOpen();
        if (passes) {
            return next.execute(command);
        }
        return gates.translating(() -> {
            if (!PersonCommands.allow(command, person)) {
                throw Problem.forbidden("not-through-the-engine");
            }
            return next.execute(command);
        });
    }
}
