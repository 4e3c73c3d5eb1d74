package io.haochaping.exchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.haochaping.identity.Person;
import io.haochaping.pages.Place;

@Configuration(proxyBeanMethods = false)
class ExchangePlaces {

    @Bean
    Place exchangePlace() {
        return new Place(Place.OPERATION + 2, "exchange", ExchangeController.PATH, Person::isAdmin);
    }
}
