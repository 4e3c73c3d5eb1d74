package io.haochaping.connector.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The codes of one platform in one version, both ways. A table is a resource {@code codes/<name>.csv} with the columns {@code list,ours,theirs,direction}; it
 * is never changed, a new version is a new file. {@code out} is a value that has no code of its own there and is never read back, {@code in} the reverse.
 */
public final class CodeBook {

    /** What has codes. */
    public enum Codes {
        SATISFACTION, CHANNEL, PERSON, CERTIFICATE
    }

    private static final Set<String> DIRECTIONS = Set.of("both", "in", "out");

    private final String name;
    private final Map<String, String> theirs = new HashMap<>();
    private final Map<String, String> ours = new HashMap<>();
    private int areaDigits;

    private CodeBook(String name) {
        this.name = name;
    }

    /** @throws IllegalArgumentException without a table of this name */
    public static CodeBook named(String name) {
        CodeBook book = new CodeBook(name);
        try (InputStream table = CodeBook.class.getResourceAsStream("codes/" + name + ".csv")) {
            if (!name.matches("[a-z0-9-]+") || table == null) {
                throw new IllegalArgumentException("No code table " + name);
            }
            new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach(book::take);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return book;
    }

    private void take(String line) {
        String[] row = line.split(",");
        if (row.length != 4 || !DIRECTIONS.contains(row[3])) {
            throw new IllegalStateException(name + ": " + line);
        }
        if (row[0].equals("AREA")) {
            areaDigits = Integer.parseInt(row[2]);
            return;
        }
        Codes list = Codes.valueOf(row[0]);
        if (!row[3].equals("in")) {
            once(theirs.put(key(list, row[1]), row[2]), line);
        }
        if (!row[3].equals("out")) {
            once(ours.put(key(list, row[2]), row[1]), line);
        }
    }

    private void once(Object before, String line) {
        if (before != null) {
            throw new IllegalStateException(name + " says it twice: " + line);
        }
    }

    /** Name with version. */
    public String name() {
        return name;
    }

    /** @throws UnknownCode where the platform has no code for the value */
    public String toTheirs(Codes list, String value) {
        return found(theirs, list, value);
    }

    /** @throws UnknownCode where we know no such code */
    public String toOurs(Codes list, String code) {
        return found(ours, list, code);
    }

    private String found(Map<String, String> codes, Codes list, String value) {
        String found = codes.get(key(list, value));
        if (found == null) {
            throw new UnknownCode(list.name(), value, name);
        }
        return found;
    }

    /**
     * An area code of 6 to 12 digits in the width of the platform: filled up with zeros on the right, or without zeros at the end.
     *
     * @throws UnknownCode where it is none, or does not fit
     */
    public String area(String code) {
        if (!code.matches("\\d{6,12}")) {
            throw new UnknownCode("AREA", code, name);
        }
        String full = code + "0".repeat(12 - code.length());
        if (full.substring(areaDigits).chars().anyMatch(digit -> digit != '0')) {
            throw new UnknownCode("AREA", code, name);
        }
        return full.substring(0, areaDigits);
    }

    /**
     * An area code of a platform in its shortest form, which the routing rules compare by its beginning: without the zeros that stand for no street and no village.
     *
     * @throws UnknownCode where it is none, or wider than the platform's
     */
    public String areaToOurs(String code) {
        if (!code.matches("\\d{6," + areaDigits + "}")) {
            throw new UnknownCode("AREA", code, name);
        }
        return (code + "0".repeat(12 - code.length())).replaceFirst("(000){1,2}$", "");
    }

    private static String key(Codes list, String value) {
        return list + ":" + value;
    }
}
