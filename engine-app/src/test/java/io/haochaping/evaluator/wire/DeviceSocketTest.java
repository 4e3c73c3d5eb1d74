package io.haochaping.evaluator.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.channel.ChannelTraffic;
import io.haochaping.channel.Channels;
import io.haochaping.connector.api.IntakeAnswer;
import io.haochaping.connector.api.ReviewIntake;
import io.haochaping.evaluator.Device;
import io.haochaping.evaluator.DeviceLogins;
import io.haochaping.evaluator.DeviceLogins.Standing;
import io.haochaping.evaluator.DeviceLogins.Welcomed;
import io.haochaping.evaluator.EvaluatorSettings;
import io.haochaping.evaluator.Offer;
import io.haochaping.evaluator.Visit;
import io.haochaping.evaluator.Visits;
import io.haochaping.invitation.PublicAddress;
import io.haochaping.organisation.Organisation;
import io.haochaping.review.ChannelKind;
import io.haochaping.review.RegisteredService;
import io.haochaping.review.Reviews;
import io.haochaping.testing.WireDevice;
import org.apache.catalina.Context;
import org.apache.tomcat.websocket.server.WsSci;
import org.apache.tomcat.websocket.server.WsServerContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.server.ServletWebServerFactory;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerMapping;

/** The line itself, over a socket of Tomcat and with a heartbeat of one second; what stands behind it is told what to say. */
class DeviceSocketTest {

    private static final String ID = "hall-b02";
    private static final int CONNECTIONS = 5;
    private static final Instant NOW = Instant.parse("2026-01-09T02:00:00Z");

    private final DeviceLogins logins = mock(DeviceLogins.class);
    private final Visits visits = mock(Visits.class);
    private final ReviewIntake intake = mock(ReviewIntake.class);
    private final RatingTimes times = mock(RatingTimes.class);
    private AnnotationConfigServletWebServerApplicationContext application;
    private int port;

    @BeforeEach
    void open() {
        when(logins.logIn(anyString(), anyString(), anyString(), anyString())).thenAnswer(call -> new Welcomed(device(call.getArgument(0)), "hall", "B02", 1));
        when(logins.standing(anyString(), eq(1))).thenReturn(Optional.of(new Standing(null)));
        PublicAddress address = mock(PublicAddress.class);
        when(address.of(anyString())).thenAnswer(call -> call.getArgument(0));
        EvaluatorSettings settings = new EvaluatorSettings(1, CONNECTIONS, 90, 7);
        Reviews reviews = mock(Reviews.class);
        DeviceSocket socket = new DeviceSocket(logins, new Lines(visits, logins), visits, new Results(visits, intake, reviews, mock(ChannelTraffic.class), times),
                mock(Channels.class), mock(Organisation.class), settings, Clock.systemUTC());
        application = new AnnotationConfigServletWebServerApplicationContext();
        application.registerBean(ServletWebServerFactory.class, DeviceSocketTest::tomcat);
        application.registerBean("dispatcherServlet", DispatcherServlet.class, () -> new DispatcherServlet());
        application.registerBean("deviceLines", HandlerMapping.class, () -> new SocketConfiguration().deviceLines(socket, address, settings));
        application.refresh();
        ((WsServerContainer) application.getServletContext().getAttribute("jakarta.websocket.server.ServerContainer")).setProcessPeriod(1);
        port = application.getWebServer().getPort();
    }

    @AfterEach
    void close() {
        application.close();
    }

    @Test
    void whoDoesNotSayHelloOrFallsSilentIsCutOffAndWhoeverIsHeardOfStays() {
        Instant begun = Instant.now();
        try (WireDevice mute = new WireDevice(port); WireDevice silent = loggedIn("silent"); WireDevice faithful = loggedIn("faithful")) {
            await().atMost(Duration.ofSeconds(10)).pollInterval(Duration.ofMillis(500)).until(() -> isCutOffWhile(silent, faithful));
            assertThat(Duration.between(begun, Instant.now())).as("three heartbeats").isGreaterThan(Duration.ofSeconds(3));
            assertThat(mute.isClosed()).isFalse();
            await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(500)).until(() -> isCutOffWhile(mute, faithful));
            assertThat(Duration.between(begun, Instant.now())).as("ten seconds to say hello").isGreaterThan(Duration.ofSeconds(10));
            assertThat(List.of(silent.closeCode(), mute.closeCode())).containsOnly(1001);
            assertThat(faithful.isClosed()).isFalse();
        }
    }

    private static boolean isCutOffWhile(WireDevice other, WireDevice faithful) {
        faithful.says("heartbeat", Map.of());
        assertThat(OffsetDateTime.parse(faithful.hears("heartbeat").path("now").asText())).isBeforeOrEqualTo(OffsetDateTime.now());
        return other.isClosed();
    }

    @Test
    void theNewestLineOfADeviceIsItsLine() {
        try (WireDevice older = loggedIn(ID); WireDevice newer = loggedIn(ID)) {
            assertThat(older.closeCode()).isEqualTo(4409);
            newer.says("heartbeat", Map.of());
            newer.hears("heartbeat");
        }
    }

    @Test
    void aHeartbeatBringsWhatIsInHandAndNothingWhereNothingChanged() {
        try (WireDevice device = loggedIn(ID)) {
            device.hears("idle");
            when(logins.standing(ID, 1)).thenReturn(Optional.of(new Standing("visit-1")));
            when(visits.inHand(ID)).thenReturn(Optional.of(new Visit("visit-1", "Q-1", NOW, null, List.of(offer()))));
            device.says("heartbeat", Map.of());
            assertThat(device.hears("visit").at("/services/0/service").asText()).isEqualTo("offer-1");
            device.says("heartbeat", Map.of());
            device.says("heartbeat", Map.of());
            device.hears("heartbeat");
            assertThat(device.next().path("type").asText()).as("the visit is not told twice").isEqualTo("heartbeat");
            when(logins.standing(ID, 1)).thenReturn(Optional.empty());
            device.says("heartbeat", Map.of());
            assertThat(device.closeCode()).isEqualTo(4403);
        }
    }

    @Test
    void whatCouldNotBeTakenNowIsAskedForAgain() {
        when(visits.offer(ID, "offer-1")).thenReturn(Optional.of(offer()));
        when(times.of(any(), any(), anyString())).thenReturn(OffsetDateTime.parse("2026-01-09T10:00:00+08:00"));
        when(intake.take(eq("demo-window"), any())).thenReturn(new IntakeAnswer.Refused(503, "try-again", List.of()),
                new IntakeAnswer.Accepted("review", "receipt", false, null, false));
        try (WireDevice device = loggedIn(ID)) {
            JsonNode later = device.rates("offer-1", "result-0000000001", "SATISFIED");
            assertThat(later.path("type").asText()).isEqualTo("rejected");
            assertThat(later.path("code").asText()).isEqualTo("try-again");
            assertThat(later.path("last").asBoolean(true)).isFalse();
            JsonNode taken = device.rates("offer-1", "result-0000000001", "SATISFIED");
            assertThat(taken.path("type").asText()).isEqualTo("taken");
            assertThat(taken.path("link").asText()).isEqualTo("/receipt/receipt");
        }
    }

    @Test
    void whoeverTalksTooFastIsCutOff() {
        try (WireDevice device = loggedIn(ID)) {
            for (int said = 0; said < 30; said++) {
                device.says("shown", Map.of("visit", "visit-" + said));
            }
            device.says("heartbeat", Map.of());
            device.hears("heartbeat");
            catchThrowable(() -> IntStream.range(0, 200).forEach(more -> device.says("heartbeat", Map.of())));
            assertThat(device.closeCode()).isEqualTo(4429);
        }
    }

    @Test
    void oneAddressConnectsSoOftenAndIsToldWhenToComeAgain() {
        List<WireDevice> lines = new ArrayList<>();
        for (int line = 0; line < CONNECTIONS; line++) {
            lines.add(new WireDevice(port));
        }
        assertThatThrownBy(this::connect).hasCauseInstanceOf(WebSocketHandshakeException.class).satisfies(refused -> {
            HttpResponse<?> answer = ((WebSocketHandshakeException) refused.getCause()).getResponse();
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 60);
        });
        lines.forEach(WireDevice::close);
    }

    private void connect() {
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create("ws://localhost:" + port + "/devices/ws"), new WebSocket.Listener() { }).join();
    }

    private WireDevice loggedIn(String id) {
        return WireDevice.loggedIn(port, id, "secret");
    }

    private static Device device(String id) {
        return new Device(id, "B02 号窗口", ChannelKind.WINDOW_DEVICE, "window", "demo-window", true, null);
    }

    private static Offer offer() {
        return new Offer("offer-1", new RegisteredService("P-1", 1, "demo-window", "hall", "B02", "不动产转移登记", NOW, false), NOW);
    }

    private static TomcatServletWebServerFactory tomcat() {
        TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(0);
        tomcat.addContextCustomizers((Context context) -> context.addServletContainerInitializer(new WsSci(), null));
        return tomcat;
    }
}
