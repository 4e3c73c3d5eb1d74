package seeded.modules.door;

import seeded.modules.reader.Reader;

public record Door(Reader reader) {
}
