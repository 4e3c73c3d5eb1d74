package io.haochaping.connector.platform.sm;

/** An envelope does not open, or its signature is not that of the other side. */
public class NotSealed extends RuntimeException {

    NotSealed() {
        super("not sealed", null, false, false);
    }
}
