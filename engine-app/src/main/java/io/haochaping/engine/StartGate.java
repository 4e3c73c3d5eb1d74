package io.haochaping.engine;

import java.util.Map;

import io.haochaping.identity.Person;

/** How a person may start a process through the engine's own interfaces. */
public interface StartGate {

    String processKey();

    /** Name of the message that starts the process as well. */
    String messageName();

    /**
     * Checks who starts it and with what, and starts it.
     *
     * @return business key of the new process instance
     */
    String start(Person person, Map<String, Object> inputs);
}
