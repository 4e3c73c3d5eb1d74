package io.haochaping.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demonstration's password and channel secret: given, or made once and kept in the data folder (mode 0600). */
@Component
@Profile("demo")
class DemoSecrets {

    private static final int BYTES = 12;

    private final Path folder;
    private final DemoSettings settings;

    DemoSecrets(@Value("${hcp.data-dir}") Path folder, DemoSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    String password() {
        return keep("demo-password", settings.password());
    }

    String channelSecret() {
        return keep("demo-channel-secret", settings.channelSecret());
    }

    private String keep(String name, @Nullable String given) {
        Path file = folder.resolve(name);
        try {
            if (given == null && Files.exists(file)) {
                return Files.readString(file).strip();
            }
            String secret = given == null ? random() : given;
            write(file, secret);
            return secret;
        } catch (IOException broken) {
            throw new UncheckedIOException("The data folder cannot be written", broken);
        }
    }

    private void write(Path file, String secret) throws IOException {
        Files.createDirectories(folder);
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, secret);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
