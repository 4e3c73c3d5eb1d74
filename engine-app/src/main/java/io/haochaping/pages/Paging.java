package io.haochaping.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.web.util.UriComponentsBuilder;

import io.haochaping.identity.problem.Problem;

/**
 * Where one is in a long list; shown by the fragment {@code parts :: paging}.
 *
 * @param number   of this page, from 1
 * @param previous address of the page before, if there is one
 */
public record Paging(long total, int number, int pages, @Nullable String previous, @Nullable String next) {

    public static final int SIZE = 20;
    private static final int LAST = 100_000;

    /** @param address of the list with its filters, encoded, without a page */
    public static Paging of(Page<?> found, String address) {
        return new Paging(found.getTotalElements(), found.getNumber() + 1, found.getTotalPages(),
                found.hasPrevious() ? at(address, found.getNumber() - 1) : null, found.hasNext() ? at(address, found.getNumber() + 1) : null);
    }

    private static String at(String address, int page) {
        return UriComponentsBuilder.fromUriString(address).replaceQueryParam("page", page).build().toUriString();
    }

    /** @throws Problem 400 {@code parameter-invalid} for a page that cannot be */
    public static int require(int page) {
        if (page < 0 || page > LAST) {
            throw Problem.badRequest("parameter-invalid", "page");
        }
        return page;
    }
}
