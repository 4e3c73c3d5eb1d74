package io.haochaping.duty.workflow;

/** Reads the engine's ids of process definitions. */
final class Definitions {

    private Definitions() {
    }

    /** {@code key:version:id} → key */
    static String key(String definitionId) {
        int end = definitionId.indexOf(':');
        return end < 0 ? definitionId : definitionId.substring(0, end);
    }
}
