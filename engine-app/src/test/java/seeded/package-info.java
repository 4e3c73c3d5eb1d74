/**
 * Deliberate violations, one per rule. The architecture tests must find them here, or they would find none in the application.
 */
package seeded;
