package io.haochaping.deadline;

/** A version of a policy profile. A running case keeps the version that it started with. */
public record PolicyRef(String key, int version) {

    public PolicyRef {
        if (key.isBlank() || version < 1) {
            throw new IllegalArgumentException("A policy needs a key and a version from 1 on");
        }
    }
}
