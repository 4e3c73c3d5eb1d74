package io.haochaping.pages;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import io.haochaping.identity.problem.Problem;

/** A file that a form sent. */
public final class SentFile {

    private static final int LONGEST_NAME = 200;

    private SentFile() {
    }

    /**
     * Its name without folders, which some browsers send, and without what cannot be seen.
     *
     * @throws Problem 422 {@code form-required} at {@code /file} where none was chosen
     */
    public static String name(@Nullable MultipartFile file) {
        String sent = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1).replaceAll("\\p{C}", "");
        if (name.isBlank()) {
            throw Problem.unprocessable("/file", "form-required");
        }
        return name.codePointCount(0, name.length()) > LONGEST_NAME ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) : name;
    }

    public static byte[] content(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
