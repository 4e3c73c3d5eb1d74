package io.haochaping.engine.gate;

import java.util.Set;
import java.util.regex.Pattern;

import io.haochaping.identity.Groups;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;

/** Which commands a person may send: those that read, and a few of the administrator's. */
final class PersonCommands {

    private static final Pattern READS = Pattern.compile("(Get|Is|Find|HasUser|AuthorizationCheck)\\w*Cmd|ExecuteFilter\\w*Cmd|CreateFilterCmd|\\w*Query\\w*Cmd|CheckPassword");
    private static final Set<String> ADMINISTERS = Set.of("SaveFilterCmd", "DeleteFilterCmd");

    private PersonCommands() {
    }

    static boolean allow(Command<?> command, Authentication person) {
        if (command instanceof AbstractQuery<?, ?>) {
            return true;
        }
        String name = command.getClass().getSimpleName();
        boolean admin = person.getGroupIds() != null && person.getGroupIds().contains(Groups.ADMINS);
        return READS.matcher(name).matches() || admin && ADMINISTERS.contains(name);
    }
}
