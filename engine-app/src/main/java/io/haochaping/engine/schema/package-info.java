/**
 * What Liquibase runs for the engine's own tables. Public because Liquibase creates it by name; no other module uses it.
 */
@NullMarked
package io.haochaping.engine.schema;

import org.jspecify.annotations.NullMarked;
