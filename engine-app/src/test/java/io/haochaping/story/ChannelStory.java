package io.haochaping.story;

import java.util.Map;
import java.util.UUID;

import io.haochaping.testing.ChannelPages;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** An administrator and a channel of the story's own, which has just been registered. */
abstract class ChannelStory extends Story {

    @LocalServerPort
    int here;
    @Autowired
    JdbcTemplate jdbc;
    ChannelPages pages;
    String id;
    /** As the page showed it once. */
    String secret;

    @BeforeEach
    void register() {
        pages = new ChannelPages(here);
        id = "channel-" + UUID.randomUUID().toString().substring(0, 8);
        secret = pages.register(id, Map.of());
    }
}
