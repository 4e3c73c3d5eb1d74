/**
 * Short messages (短信) by HTTP. Every gateway has its own interface and none is published for governments: this one is simulated. JSON, signed like
 * the profile {@code hmac} of superior platforms, with signed answers.
 */
@NullMarked
package io.haochaping.connector.sms;

import org.jspecify.annotations.NullMarked;
