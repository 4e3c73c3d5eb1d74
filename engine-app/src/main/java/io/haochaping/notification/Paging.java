package io.haochaping.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.web.util.UriComponentsBuilder;

/** Where in a list the reader is, and the addresses of the neighbours. */
record Paging(int number, int pages, long total, @Nullable String previous, @Nullable String next) {

    /** @param address of the list with its filters, without a page */
    static Paging of(Page<?> page, String address) {
        return new Paging(page.getNumber(), page.getTotalPages(), page.getTotalElements(),
                page.hasPrevious() ? at(address, page.getNumber() - 1) : null, page.hasNext() ? at(address, page.getNumber() + 1) : null);
    }

    private static String at(String address, int page) {
        return UriComponentsBuilder.fromUriString(address).queryParam("page", page).build().toUriString();
    }
}
