package io.haochaping.engine.configuration;

/** A query carried an expression that is none of our filters'. Not an engine exception: those would be wrapped into a 500. */
public final class ExpressionRefused extends RuntimeException {

    ExpressionRefused() {
        super("An expression in a query was refused", null, false, false);
    }
}
