package io.haochaping.personaldata;

/**
 * How far a rotation is with one kind of sealed rows.
 *
 * @param kind    see {@link SealedRows#kind()}
 * @param current rows under the current data key
 * @param older   rows that wait for re-encryption
 */
public record SealedKind(String kind, long current, long older) {
}
