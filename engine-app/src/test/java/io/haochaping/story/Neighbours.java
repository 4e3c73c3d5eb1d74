package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.haochaping.channel.ChannelRight;
import io.haochaping.channel.Channels;
import io.haochaping.channel.NewChannel;
import io.haochaping.channel.SignedClient;
import io.haochaping.connector.platform.fake.FakePlatform;
import io.haochaping.connector.sms.fake.FakeSms;
import io.haochaping.invitation.SmsInvitations;
import io.haochaping.notification.SmsRuns;
import io.haochaping.testing.DemoSettings;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The demonstration beside a one-window platform (一窗式), a gateway for short messages and a second hotline, set up as an operator sets them up. Nothing is
 * fetched and sent but when a story says so. Another application than that of the other stories, so its stories come after {@link EveryEventReached}.
 */
abstract class Neighbours extends Story {

    static final String ONE_WINDOW = "one-window";
    static final String HOTLINE_12345 = "hotline-12345";
    static final FakePlatform PLATFORM = FakePlatform.hmac(0, "app", "secret");

    private static final FakeSms GATEWAY = new FakeSms(0, "hcp", "secret");

    @LocalServerPort
    int here;
    @Autowired
    JdbcTemplate jdbc;
    Citizen citizen;

    @Autowired
    private Channels channels;
    @Autowired
    private SmsInvitations invitations;
    @Autowired
    private SmsRuns messages;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("hcp.base-url", () -> "https://hcp.example.org/");
        settings.add("hcp.exchange.route", () -> ONE_WINDOW);
        settings.add("hcp.platform.hmac.destination", () -> ONE_WINDOW);
        settings.add("hcp.platform.hmac.url", PLATFORM::url);
        settings.add("hcp.platform.hmac.app-id", () -> "app");
        settings.add("hcp.platform.hmac.secret", () -> "secret");
        settings.add("hcp.platform.hmac.channel", () -> ONE_WINDOW);
        settings.add("hcp.platform.hmac.fetches", () -> "SERVICE");
        settings.add("hcp.platform.hmac.timeout", () -> "PT60S");
        settings.add("hcp.sms.url", GATEWAY::url);
        settings.add("hcp.sms.app-id", () -> "hcp");
        settings.add("hcp.sms.secret", () -> "secret");
        settings.add("hcp.sms.timeout", () -> "PT60S");
        settings.add("hcp.invitation.sms.channels", () -> ONE_WINDOW + "," + HOTLINE_12345);
        settings.add("hcp.invitation.sms.delay", () -> "PT0S");
        settings.add("hcp.hotline.tables." + HOTLINE_12345, () -> "12345-1");
        settings.add("spring.quartz.auto-startup", () -> "false");
    }

    @BeforeEach
    void moveIn() {
        citizen = new Citizen(here);
    }

    /** @param units that it may name; none: any */
    SignedClient registered(String channel, String home, boolean reasonRequired, String... units) {
        channels.register(new NewChannel(channel, "邻居 " + channel, home, EnumSet.allOf(ChannelRight.class), Set.of(units), reasonRequired, null,
                DemoSettings.CHANNEL_SECRET));
        return new SignedClient(here, channel, DemoSettings.CHANNEL_SECRET);
    }

    /** Sends what is due. @return the path of the only link that this number got */
    String linkSentTo(String phone) {
        invitations.inviteDue();
        messages.sendDue();
        List<FakeSms.Sent> sent = GATEWAY.sent().stream().filter(message -> message.to().equals(phone)).toList();
        assertThat(sent).hasSize(1);
        return URI.create(sent.get(0).text().replaceFirst(".*(https://\\S+).*", "$1")).getPath();
    }

    String caseOf(String projectNo) {
        return jdbc.queryForObject("select case_no from case_file where review_id = (select id from review where project_no = ?)", String.class, projectNo);
    }

    String channelKindOf(String projectNo) {
        return jdbc.queryForObject("select channel_kind from review where project_no = ?", String.class, projectNo);
    }
}
