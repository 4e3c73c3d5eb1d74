package io.haochaping.review;

/**
 * A reason that a reviewer may tick (差评/好评 指标), of exactly one level.
 *
 * @param star      1 very dissatisfied … 5 very satisfied
 * @param active    false: retired, kept for history
 * @param extension added to the national list (扩展指标)
 * @param name      Chinese wording of the catalogue
 */
public record Norm(String code, int star, boolean active, boolean extension, String name) {

    Norm retired() {
        return new Norm(code, star, false, extension, name);
    }
}
