package io.haochaping.connector.platform;

/** A code table has no counterpart for a value. */
public class UnknownCode extends RuntimeException {

    UnknownCode(String list, String value, String table) {
        super(list + " " + value + " (" + table + ")");
    }
}
