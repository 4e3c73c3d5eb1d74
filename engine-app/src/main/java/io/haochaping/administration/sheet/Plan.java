package io.haochaping.administration.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

import io.haochaping.workbook.Book;
import io.haochaping.workbook.Fault;

/**
 * What an import of a workbook would do.
 *
 * @param steps  of the good rows, in the order in which they are done
 * @param faults in the order of the workbook; rows with faults have no step
 */
record Plan(Book book, List<Step> steps, List<Fault> faults) {

    static Plan of(Book book, List<Step> steps, List<Fault> faults) {
        return new Plan(book, List.copyOf(steps), List.copyOf(faults));
    }

    /** The same for the same workbook and the same organisation: what differs from what is part of it. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            steps.forEach(step -> add(digest, step.layout().key(), step.row() + "", step.id(), step.outcome().name(),
                    new TreeMap<>(step.before()).toString(), new TreeMap<>(step.after()).toString()));
            faults.forEach(fault -> add(digest, fault.sheet(), fault.row() + "", fault.column(), fault.code()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, String... parts) {
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }
}
