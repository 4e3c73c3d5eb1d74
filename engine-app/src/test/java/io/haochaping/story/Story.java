package io.haochaping.story;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.haochaping.testing.Administrator;

/** The people of the demonstration, its channels and its clock; each story is told over HTTP only. */
abstract class Story {

    @LocalServerPort
    private int port;

    protected Http http;
    protected DemoClock clock;
    protected Cases cases;
    protected Channel window;
    protected Channel portal;
    protected Administrator administrator;
    protected Staff supervisor;
    protected Team district;
    protected Team tax;

    @BeforeEach
    void comeTogether() {
        http = new Http(port);
        clock = new DemoClock(http);
        cases = new Cases(http);
        administrator = new Administrator(port);
        window = new Channel(port, "demo-window", clock);
        portal = new Channel(port, "demo-portal", clock);
        supervisor = person("supervisor");
        district = new Team(person("officer-district"), person("leader-district"), person("coordinator-district"), person("arbiter-district"));
        tax = new Team(person("officer-tax"), person("leader-tax"), person("coordinator-tax"), person("arbiter-tax"));
    }

    protected Staff person(String account) {
        return new Staff(http, account);
    }

    protected Handling district(String caseNo) {
        return new Handling(district, caseNo, clock);
    }

    protected Handling tax(String caseNo) {
        return new Handling(tax, caseNo, clock);
    }
}
