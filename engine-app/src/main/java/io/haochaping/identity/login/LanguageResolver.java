package io.haochaping.identity.login;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Chinese unless {@code ?lang=en} was asked for, which a cookie remembers. REST callers may also say it with {@code Accept-Language}; the browser's
 * own setting does not count, since officers' machines are often set to whatever they came with.
 */
final class LanguageResolver implements LocaleResolver {

    static final String PARAMETER = "lang";
    static final String COOKIE = "hcp-lang";

    private static final Map<String, Locale> LANGUAGES = Map.of("zh", Locale.SIMPLIFIED_CHINESE, "en", Locale.ENGLISH);
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Locale asked = named(request.getParameter(PARAMETER));
        Locale kept = asked != null ? asked : remembered(request);
        Locale accepted = kept != null ? kept : accepted(request);
        return accepted != null ? accepted : Locale.SIMPLIFIED_CHINESE;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null && LANGUAGES.containsKey(locale.getLanguage())) {
            ResponseCookie cookie = ResponseCookie.from(COOKIE, locale.getLanguage()).path("/").maxAge(REMEMBERED).httpOnly(true)
                    .sameSite("Lax").secure(request.isSecure()).build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    private static @Nullable Locale remembered(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : named(cookie.getValue());
    }

    private static @Nullable Locale accepted(HttpServletRequest request) {
        if (!Paths.REST.matches(request) || request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return null;
        }
        return named(request.getLocale().getLanguage());
    }

    private static @Nullable Locale named(@Nullable String language) {
        return language == null ? null : LANGUAGES.get(language);
    }
}
