package io.haochaping.handling;

/** A file that comes with a text; it is checked and kept as evidence. */
public record Attachment(String fileName, byte[] content) {

    @Override
    public String toString() {
        return "Attachment";
    }
}
