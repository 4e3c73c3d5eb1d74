package io.haochaping.story;

/** Who usually handles the cases of a unit, and above it. */
record Team(Staff officer, Staff leader, Staff coordinator, Staff arbiter) {
}
