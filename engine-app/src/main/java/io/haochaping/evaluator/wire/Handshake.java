package io.haochaping.evaluator.wire;

import java.util.Map;

import io.haochaping.channel.VisitorLimit;
import io.haochaping.identity.problem.Problem;
import io.haochaping.invitation.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Every connection counts, and remembers under which address the application was reached: links to receipts lead there. */
final class Handshake implements HandshakeInterceptor {

    private final VisitorLimit limit;
    private final PublicAddress address;

    Handshake(VisitorLimit limit, PublicAddress address) {
        this.limit = limit;
        this.address = address;
    }

    @Override
    public boolean beforeHandshake(ServerHttpRequest request, ServerHttpResponse response, WebSocketHandler handler, Map<String, Object> attributes) {
        try {
            limit.visit(String.valueOf(request.getRemoteAddress().getAddress().getHostAddress()));
        } catch (Problem tooMany) {
            response.setStatusCode(tooMany.status());
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.properties().get(Problem.RETRY_AFTER)));
            return false;
        }
        attributes.put(DeviceSocket.BASE, address.of(""));
        return true;
    }

    @Override
    public void afterHandshake(ServerHttpRequest request, ServerHttpResponse response, WebSocketHandler handler, @Nullable Exception failure) {
        // nothing is left to do
    }
}
