package io.haochaping.personaldata;

/**
 * The application must not start with this key configuration; the message tells the operator which variable to set and never
 * contains a key.
 */
class DataKeyRefused extends RuntimeException {

    private static final String MAKE = "Make a key with \"openssl rand -base64 32\", keep it where the database's backups are not, and set HCP_PERSONALDATA_KEY.";
    private static final String FIND = "Find the keys that belong to this database and set HCP_PERSONALDATA_KEY and HCP_PERSONALDATA_PREVIOUSKEYS to them. "
            + "A new key does not help: what is stored would stay unreadable.";

    private final String action;

    private DataKeyRefused(String message, String action) {
        super(message);
        this.action = action;
    }

    /** No key, or none that could be one. */
    static DataKeyRefused unusable(String message) {
        return new DataKeyRefused(message, MAKE);
    }

    /** A key, but not one of this database. */
    static DataKeyRefused wrong(String message) {
        return new DataKeyRefused(message, FIND);
    }

    String action() {
        return action;
    }
}
