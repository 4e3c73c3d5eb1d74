package io.haochaping.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/** Hears everything that the application logs, the engine's and our own code's debugging included. */
final class LogEar extends AppenderBase<ILoggingEvent> {

    private final Map<Logger, Level> before = new HashMap<>();
    private final Collection<String> hits = new ConcurrentLinkedQueue<>();
    private volatile int seen;

    static LogEar listen() {
        LogEar listener = new LogEar();
        for (String name : List.of("io.haochaping", "org.camunda", "org.springframework.web", "org.springframework.security")) {
            Logger logger = (Logger) LoggerFactory.getLogger(name);
            listener.before.put(logger, logger.getLevel());
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(listener);
        }
        root().addAppender(listener);
        listener.start();
        return listener;
    }

    /** How many lines were heard. */
    int heard() {
        return seen;
    }

    /** The lines with a mark. */
    Collection<String> hits() {
        return hits;
    }

    void leave() {
        before.forEach((logger, level) -> {
            logger.detachAppender(this);
            logger.setAdditive(true);
            logger.setLevel(level);
        });
        root().detachAppender(this);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Override
    protected void append(ILoggingEvent event) {
        seen++;
        String line = event.getFormattedMessage() + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
        if (Marks.in(line)) {
            hits.add(event.getLoggerName() + " " + line.substring(0, Math.min(400, line.length())));
        }
    }
}
