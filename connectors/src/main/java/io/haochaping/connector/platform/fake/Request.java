package io.haochaping.connector.platform.fake;

import java.util.Map;

/** A request whose signature holds. */
public record Request(String path, String timestamp, String nonce, String key, Map<String, String> fields) {

    /** The same under another key. */
    Request under(String other) {
        return new Request(path, timestamp, nonce, other, fields);
    }
}
