package io.haochaping.administration.setup;

import java.util.List;

/** One entry of the journal, as a page shows it. */
record ChangeLine(String at, String actor, String subject, String subjectCode, String id, List<ChangedField> fields) {
}
