package seeded.modules.reader;

import seeded.modules.library.Catalogue;
import seeded.modules.library.inside.Shelf;

public record Reader(Catalogue catalogue, Shelf shelf) {
}
