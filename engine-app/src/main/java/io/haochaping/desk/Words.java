package io.haochaping.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of the pages in the language of the request, and times as people write them, in the zone of the law. */
@Component
class Words {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZONE);

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** The word for a code, or the code itself where a newer module has one that the pages do not know yet. */
    String word(String prefix, Object code) {
        return messages.getMessage(prefix + code, null, String.valueOf(code), LocaleContextHolder.getLocale());
    }

    static String minute(Instant time) {
        return MINUTES.format(time);
    }

    static String second(Instant time) {
        return SECONDS.format(time);
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(text("desk.format.day"), LocaleContextHolder.getLocale()));
    }
}
