package io.haochaping.fetching;

import java.util.List;

import org.springframework.context.ApplicationContext;

import io.haochaping.connector.api.PlatformSource;

/** Asks one platform that is not set up. */
public final class FetchingOnce {

    private FetchingOnce() {
    }

    public static void from(PlatformSource source, ApplicationContext application) {
        new FetchRuns(new Sources(List.of(source)), application.getBean(Inbox.class), application.getBean(Arrivals.class)).fetch();
    }
}
