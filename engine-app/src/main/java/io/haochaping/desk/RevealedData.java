package io.haochaping.desk;

import java.util.List;

/** Personal data in clear, for one response only. */
record RevealedData(String purpose, List<Fact> facts, String until) {

    @Override
    public String toString() {
        return "RevealedData[" + purpose + "]";
    }
}
