package io.haochaping.identity.problem;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is larger than anything that we take, before anybody looks for a form's token in it: a form whose body was not read has none, and its sender
 * would be told to log in again. What is still under way is read and thrown away within limits, since a browser that is cut off while it sends shows no answer.
 */
@Component
@Order(LargeBodies.BEFORE_LOGIN)
class LargeBodies extends OncePerRequestFilter {

    static final int BEFORE_LOGIN = -200;

    /** Of anything that is no upload; whoever takes less looks for itself. */
    static final DataSize LARGEST = DataSize.ofMegabytes(2);

    private static final String FORM_UNREAD = "org.apache.catalina.parameter_parse_failed_reason";

    private final Problems problems;
    private final MultipartProperties uploads;

    LargeBodies(Problems problems, MultipartProperties uploads) {
        this.problems = problems;
        this.uploads = uploads;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (isTooLarge(request)) {
            refuse(request, response);
        } else {
            chain.doFilter(isForm(request) ? request : new BoundedBody(request, LARGEST.toBytes()), response);
        }
        if (response.getStatus() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
            Remainder.discard(request);
        }
    }

    private boolean isTooLarge(HttpServletRequest request) {
        DataSize most = isUpload(request) ? uploads.getMaxRequestSize() : LARGEST;
        return isForm(request) && (request.getContentLengthLong() > most.toBytes() || isUnread(request));
    }

    /** Whether a form that does not say its length was larger than the container reads. */
    private static boolean isUnread(HttpServletRequest request) {
        request.getParameterMap();
        return "POST_TOO_LARGE".equals(String.valueOf(request.getAttribute(FORM_UNREAD)));
    }

    private static boolean isForm(HttpServletRequest request) {
        return isUpload(request) || !ErrorPages.isRest(request.getRequestURI(), request) && isOfType(request, MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean isUpload(HttpServletRequest request) {
        return isOfType(request, MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private static boolean isOfType(HttpServletRequest request, String type) {
        String sent = request.getContentType();
        return sent != null && sent.regionMatches(true, 0, type, 0, type.length());
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Problem tooLarge = Problem.tooLarge("content-too-large");
        if (ErrorPages.isRest(request.getRequestURI(), request)) {
            problems.write(tooLarge, request, response);
        } else {
            request.setAttribute(ErrorPages.PROBLEM, tooLarge);
            request.getRequestDispatcher("/error").forward(new WithoutBody(request), response);
        }
    }

    /** The page of the refusal looks for no upload. */
    private static final class WithoutBody extends HttpServletRequestWrapper {

        private WithoutBody(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }

        @Override
        public String getContentType() {
            return MediaType.TEXT_HTML_VALUE;
        }
    }
}
