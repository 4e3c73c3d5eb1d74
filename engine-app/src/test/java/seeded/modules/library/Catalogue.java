package seeded.modules.library;

import seeded.modules.reader.Reader;

public record Catalogue(Reader reader) {
}
