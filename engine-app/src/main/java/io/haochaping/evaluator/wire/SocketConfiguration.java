package io.haochaping.evaluator.wire;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.haochaping.channel.VisitorLimit;
import io.haochaping.evaluator.EvaluatorSettings;
import io.haochaping.invitation.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.socket.server.support.OriginHandshakeInterceptor;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/**
 * Where devices connect. By a mapping of our own: {@code @EnableWebSocket} would bring a scheduler that nobody needs. A browser's page of another site is
 * refused by its origin; a device that is no browser has none.
 */
@Configuration(proxyBeanMethods = false)
class SocketConfiguration {

    @Bean
    HandlerMapping deviceLines(DeviceSocket socket, PublicAddress address, EvaluatorSettings settings) {
        var limit = new VisitorLimit(settings.connections(), Duration.ofMinutes(1), "too-many-connections");
        var handler = new WebSocketHttpRequestHandler(socket);
        handler.setHandshakeInterceptors(List.of(new OriginHandshakeInterceptor(ours(address)), new Handshake(limit, address)));
        WebSocketHandlerMapping mapping = new WebSocketHandlerMapping();
        mapping.setUrlMap(Map.of("/devices/ws", handler));
        mapping.setOrder(0);
        return mapping;
    }

    /** Beside the address of the request: the configured one, which a proxy may not pass on. */
    private static List<String> ours(PublicAddress address) {
        String configured = address.of("");
        if (configured.isEmpty()) {
            return List.of();
        }
        URI uri = URI.create(configured);
        return List.of(uri.getScheme() + "://" + uri.getRawAuthority());
    }
}
