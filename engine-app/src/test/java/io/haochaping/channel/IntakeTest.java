package io.haochaping.channel;

import java.util.Map;
import java.util.WeakHashMap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.haochaping.channel.SignedClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the tests of the intake have in common: the town and its channels' clients. */
public abstract class IntakeTest {

    private static final Map<ApplicationContext, IntakeTown> TOWNS = new WeakHashMap<>();

    @LocalServerPort
    protected int port;

    @Autowired
    private ApplicationContext application;

    protected IntakeTown town;
    protected SignedClient window;
    protected SignedClient hotline;

    @BeforeEach
    void enterTown() {
        AutowireCapableBeanFactory beans = application.getAutowireCapableBeanFactory();
        town = TOWNS.computeIfAbsent(application, key -> (IntakeTown) beans.autowire(IntakeTown.class,
                AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
        town.build();
        window = client(IntakeTown.WINDOW);
        hotline = client(IntakeTown.HOTLINE);
    }

    protected SignedClient client(String channel) {
        return new SignedClient(port, channel, IntakeTown.SECRET);
    }

    protected Answer send(ObjectNode review) {
        return window.post("/api/v1/reviews", review);
    }

    protected Answer ask(String method, String target, Map<String, String> headers) {
        return SignedClient.plain("http://localhost:" + port, method, target, new byte[0], headers);
    }
}
