package io.haochaping.channel.trial;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import io.haochaping.channel.TestConsole.Header;
import io.haochaping.channel.TestConsole.Request;
import io.haochaping.channel.TestConsole.Tried;
import io.haochaping.channel.signature.ChannelSide;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.DispatcherServlet;

import static java.nio.charset.StandardCharsets.UTF_8;

/** In the place of the network: what is signed here goes past the check of signatures to the controllers that answer channels. */
@Component
class TrialWire {

    private final ChannelSide side;
    private final DispatcherServlet controllers;
    private final Problems problems;

    TrialWire(ChannelSide side, DispatcherServlet controllers, Problems problems) {
        this.side = side;
        this.controllers = controllers;
        this.problems = problems;
    }

    /** A request that was signed and believed or not; its nonce is used up. */
    record Signed(Request request, String text, List<Header> headers, Answering answering) {
    }

    interface Answering {

        void write(HttpServletResponse answer) throws ServletException, IOException;
    }

    Signed sign(String channel, Request request) {
        byte[] body = request.body().getBytes(UTF_8);
        ChannelSide.Signed signed = side.sign(channel, request.method(), request.target(), body);
        List<Header> headers = List.of(new Header("Content-Type", MediaType.APPLICATION_JSON_VALUE), new Header("X-Hcp-Channel", signed.channel()),
                new Header("X-Hcp-Timestamp", signed.timestamp()), new Header("X-Hcp-Nonce", signed.nonce()), new Header("X-Hcp-Signature", signed.signature()));
        TrialHead head = new TrialHead(administrators().getRequest(), request.method(), request.target(),
                headers.stream().collect(Collectors.toMap(Header::name, Header::value)), LocaleContextHolder.getLocale());
        return new Signed(request, signed.text(), headers, answering(head, body));
    }

    private Answering answering(TrialHead head, byte[] body) {
        try {
            ChannelSide.Believed believed = side.believe(head, body);
            return answer -> side.as(believed.channel(), () -> controllers.service(believed.request(), answer));
        } catch (Problem refused) {
            return answer -> problems.write(refused, head, answer);
        }
    }

    Tried send(Signed signed) {
        TrialAnswer answer = new TrialAnswer(administrators().getResponse());
        try {
            signed.answering().write(answer);
        } catch (ServletException | IOException e) {
            throw new IllegalStateException("A tried request was not answered", e);
        }
        return new Tried(signed.request(), signed.text(), signed.headers(), answer.getStatus(), answer.text());
    }

    private static ServletRequestAttributes administrators() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
