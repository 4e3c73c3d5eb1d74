package io.haochaping.administration.keys;

import java.util.List;

/**
 * The page on keys.
 *
 * @param older rows that wait for re-encryption, of all kinds
 */
record KeysPage(List<KeyLine> keys, boolean confirmed, boolean demonstration, List<KindLine> kinds, long older) {

    /**
     * One configured key.
     *
     * @param roles     what it is used for, in words
     * @param confirmed when and by whom a copy was confirmed; empty if never
     */
    record KeyLine(String id, List<String> roles, long rows, boolean needed, String confirmed) {
    }

    /** How far the rotation is with one kind of rows. */
    record KindLine(String name, long current, long older) {
    }
}
