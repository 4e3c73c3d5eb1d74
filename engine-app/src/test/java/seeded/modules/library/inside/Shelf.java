package seeded.modules.library.inside;

public record Shelf(int number) {
}
