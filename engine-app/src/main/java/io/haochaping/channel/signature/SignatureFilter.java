package io.haochaping.channel.signature;

import java.io.IOException;
import java.util.List;

import io.haochaping.channel.Channel;
import io.haochaping.channel.ChannelTraffic;
import io.haochaping.channel.Refusal;
import io.haochaping.channel.RequestLine;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request pass that a channel signed, and answers any other. Made by the filter chain, so that it runs nowhere else. */
final class SignatureFilter extends OncePerRequestFilter {

    static final int LARGEST_BODY = 1024 * 1024;

    private final SignedRequests signedRequests;
    private final ChannelTraffic traffic;
    private final Problems problems;

    SignatureFilter(SignedRequests signedRequests, ChannelTraffic traffic, Problems problems) {
        this.signedRequests = signedRequests;
        this.traffic = traffic;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CachedBodyRequest cached;
        try {
            cached = CachedBodyRequest.read(request, LARGEST_BODY);
            SecurityContextHolder.setContext(signedIn(signedRequests.authenticate(cached)));
        } catch (Problem problem) {
            problems.write(problem, request, response);
            noteRefusal(request, response.getStatus());
            return;
        }
        chain.doFilter(cached, response);
        note(request, response.getStatus());
    }

    private void note(HttpServletRequest request, int status) {
        if (status < HttpServletResponse.SC_BAD_REQUEST) {
            traffic.accepted(request.getHeader(SignatureHeaders.CHANNEL));
        } else {
            noteRefusal(request, status);
        }
    }

    private void noteRefusal(HttpServletRequest request, int status) {
        String channel = request.getHeader(SignatureHeaders.CHANNEL);
        if (SignatureHeaders.isChannel(channel)) {
            String line = RequestLine.of(request.getMethod(), request.getRequestURI());
            traffic.refused(channel, request.getAttribute(Problems.ANSWERED) instanceof Problem problem ? Refusal.of(problem, line)
                    : new Refusal(status, "HTTP " + status, line, List.of()));
        }
    }

    static SecurityContext signedIn(Channel channel) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new ChannelAuthentication(channel));
        return context;
    }
}
