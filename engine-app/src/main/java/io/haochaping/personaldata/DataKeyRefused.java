package io.haochaping.personaldata;

/**
 * The application must not start with this key configuration; the message tells the operator which variable to set and never
 * contains a key.
 */
class DataKeyRefused extends RuntimeException {

    DataKeyRefused(String message) {
        super(message);
    }
}
