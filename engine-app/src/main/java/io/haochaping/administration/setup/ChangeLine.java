package io.haochaping.administration.setup;

import java.util.List;

/**
 * One entry of the journal, as a page shows it.
 *
 * @param deed what happened to the subject: {@code made}, {@code changed} or {@code removed}
 */
record ChangeLine(String at, String actor, String subject, String subjectCode, String id, String deed, List<ChangedField> fields) {
}
