package io.haochaping.personaldata;

/** A file before it is sealed: its name, the kind that its content shows, and the content. */
public record PlainFile(String name, String mediaType, byte[] content) {

    @Override
    public String toString() {
        return "PlainFile[" + mediaType + "]";
    }
}
