package io.haochaping.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of the pages in the language of the request, and times as people write them, in the zone of the law. */
@Component
public class Words {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZONE);

    private final MessageSource messages;

    public Words(MessageSource messages) {
        this.messages = messages;
    }

    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** The word for a code, or the code itself where a newer module has one that the pages do not know yet. */
    public String word(String prefix, Object code) {
        return messages.getMessage(prefix + code, null, String.valueOf(code), LocaleContextHolder.getLocale());
    }

    public static String minute(Instant time) {
        return MINUTES.format(time);
    }

    public static String second(Instant time) {
        return SECONDS.format(time);
    }

    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(text("pages.format.day"), LocaleContextHolder.getLocale()));
    }
}
