package io.haochaping.connector.platform.fake;

import java.time.Instant;
import java.util.Map;

/**
 * One message that the platform took.
 *
 * @param fields as they were sent, with the codes of the wire
 * @param at     when, by its clock
 */
public record Entry(String path, String key, Map<String, String> fields, Instant at) {

    /** The service that it is about. */
    public String service() {
        return fields.get("projectNo") + "/" + fields.get("serviceNumber");
    }

    /** Fields may name a person. */
    @Override
    public String toString() {
        return path + " " + service();
    }
}
