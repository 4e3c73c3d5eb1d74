package io.haochaping.administration.setup;

import java.util.List;

/** One point of the set-up. The order of the beans is the order of the steps. */
interface SetupCheck {

    /** Part of the message keys {@code admin.step.<name>}. */
    String name();

    /** Pages that cure it, the first is the usual one. */
    List<String> pages();

    Finding find();

    /**
     * What a check finds.
     *
     * @param missing what must still be done, as sentences; empty when the point is done
     * @param notes   what should be known, but keeps nobody
     */
    record Finding(List<String> missing, List<String> notes) {

        static Finding missing(String sentence) {
            return new Finding(List.of(sentence), List.of());
        }

        public boolean done() {
            return missing.isEmpty();
        }
    }
}
