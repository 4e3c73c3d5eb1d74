package io.haochaping.casefile;

import java.time.Instant;
import java.util.List;

/** Statements of the rated person or the unit's leader (举证解释). */
public interface Statements {

    record Statement(String id, String text, String actor, Instant at) {
    }

    /** STATEMENT_ADDED; at most 2,000 characters. */
    Statement add(String caseNo, String text, String actor);

    List<Statement> of(String caseNo);
}
