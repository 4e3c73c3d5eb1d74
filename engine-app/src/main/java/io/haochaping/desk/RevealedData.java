package io.haochaping.desk;

import java.time.Duration;
import java.util.List;
import io.haochaping.pages.Fact;

/**
 * Personal data in clear, for one response only.
 *
 * @param until when the grant ends at the latest (contract section 3: 30 minutes)
 */
record RevealedData(String purpose, List<Fact> facts, String until) {

    static final Duration GRANT = Duration.ofMinutes(30);

    @Override
    public String toString() {
        return "RevealedData[" + purpose + "]";
    }
}
