package io.haochaping.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that holds README.md, bin and docs, wherever the tests were started. */
final class Repository {

    static final Path ROOT = find(Path.of("").toAbsolutePath());

    private Repository() {
    }

    private static Path find(Path folder) {
        if (Files.isExecutable(folder.resolve("bin/test"))) {
            return folder;
        }
        if (folder.getParent() == null) {
            throw new IllegalStateException("The tests do not run inside the repository");
        }
        return find(folder.getParent());
    }

    /** README.md and every page under docs. */
    static List<Path> pages(Path root) throws IOException {
        Path docs = root.resolve("docs");
        try (Stream<Path> pages = Files.exists(docs) ? Files.walk(docs) : Stream.empty()) {
            return Stream.concat(Stream.of(root.resolve("README.md")), pages.filter(page -> page.toString().endsWith(".md"))).sorted().toList();
        }
    }
}
