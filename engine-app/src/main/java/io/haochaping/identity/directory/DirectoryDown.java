package io.haochaping.identity.directory;

/** The directory did not answer, or not as it should. Nothing is known about the password. */
public final class DirectoryDown extends RuntimeException {

    DirectoryDown() {
        super("the directory does not answer", null, false, false);
    }
}
