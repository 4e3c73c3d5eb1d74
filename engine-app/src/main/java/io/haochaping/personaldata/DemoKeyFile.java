package io.haochaping.personaldata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key of a demonstration: made at the first start, readable by its owner only.
 */
record DemoKeyFile(Path file) {

    String readOrMake() {
        try {
            return Files.exists(file) ? Files.readString(file).strip() : make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String make() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] key = new byte[DataKeys.BYTES];
        new SecureRandom().nextBytes(key);
        String text = Base64.getEncoder().encodeToString(key);
        Files.createFile(file, ownerOnly());
        Files.writeString(file, text + "\n", StandardOpenOption.WRITE);
        return text;
    }

    private FileAttribute<?>[] ownerOnly() {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
