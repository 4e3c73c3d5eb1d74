package io.haochaping.voice;

/** How a reviewer rates the handling of the review (评价办理情况), in the three levels that return visits know. */
public enum HandlingRating {
    SATISFIED, BASICALLY_SATISFIED, DISSATISFIED
}
