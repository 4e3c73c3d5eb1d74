package io.haochaping.administration.sheet;

/** Uploaded workbooks and first passwords that waited too long. */
public interface ExpiredImports {

    /** Deletes them; nothing happens when there are none. */
    void purge();
}
