/** What we say arrived at a superior platform, and what it says it received (对账). */
@NullMarked
package io.haochaping.exchange.reconciliation;

import org.jspecify.annotations.NullMarked;
