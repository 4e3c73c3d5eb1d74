/**
 * What all profiles of superior platforms share: code tables, the fields of a message, HTTP with time limits, reading an answer. The paths and
 * field names are simulated: no specification of a province is published; they follow what its public clients send.
 */
@NullMarked
package io.haochaping.connector.platform;

import org.jspecify.annotations.NullMarked;
