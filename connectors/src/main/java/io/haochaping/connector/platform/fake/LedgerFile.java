package io.haochaping.connector.platform.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Keeps a ledger over restarts of a demonstration: a line per entry, readable by its owner alone. */
record LedgerFile(Path file) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Line(String path, String key, Map<String, String> fields, String at) {
    }

    List<Entry> read() {
        try {
            return !Files.exists(file) ? List.of() : Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(LedgerFile::entry).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void append(Entry entry) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            String line = JSON.writeValueAsString(new Line(entry.path(), entry.key(), entry.fields(), entry.at().toString()));
            Files.writeString(file, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Entry entry(String json) {
        try {
            Line line = JSON.readValue(json, Line.class);
            return new Entry(line.path(), line.key(), line.fields(), Instant.parse(line.at()));
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("A ledger that nobody can read");
        }
    }
}
