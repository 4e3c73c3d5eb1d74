package io.haochaping.notification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.haochaping.identity.Person;
import io.haochaping.pages.Place;
import io.haochaping.pages.PlaceCount;

@Configuration(proxyBeanMethods = false)
class NotificationPlaces {

    private static final String INBOX = "inbox";

    @Bean
    Place inbox() {
        return new Place(Place.WORK + 5, INBOX, "/inbox", person -> true);
    }

    @Bean
    PlaceCount unreadNotices(Inbox inbox) {
        return new PlaceCount() {
            @Override
            public String place() {
                return INBOX;
            }

            @Override
            public long of(Person person) {
                return inbox.unread(person.id());
            }
        };
    }
}
