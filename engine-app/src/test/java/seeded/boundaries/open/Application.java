package seeded.boundaries.open;

public record Application(String name) {
}
