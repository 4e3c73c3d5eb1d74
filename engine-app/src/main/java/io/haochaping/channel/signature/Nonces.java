package io.haochaping.channel.signature;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Nonces that were seen, in the database, so that a request that one node took is refused by every other. Each is refused for ten
 * minutes, twice as long as a timestamp is valid into the future or past.
 */
@Component
class Nonces {

    static final long KEPT_SECONDS = 600;

    private static final Logger log = LoggerFactory.getLogger(Nonces.class);
    private static final long PURGE_EVERY_SECONDS = 60;

    private final JdbcTemplate jdbc;
    private final AtomicLong nextPurge = new AtomicLong();

    Nonces(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Remembers a nonce. Call it outside a transaction: what was seen stays seen, whatever becomes of the request.
     *
     * @param now epoch seconds of the machine's clock
     * @return whether the channel had not used it in the last ten minutes
     */
    boolean use(String channel, String nonce, long now) {
        purge(now);
        String hash = Signature.sha256(nonce.getBytes(StandardCharsets.UTF_8));
        try {
            jdbc.update("insert into channel_nonce (channel_id, nonce_hash, used_at) values (?, ?, ?)", channel, hash, now);
            return true;
        } catch (DuplicateKeyException e) {
            return jdbc.update("update channel_nonce set used_at = ? where channel_id = ? and nonce_hash = ? and used_at < ?",
                    now, channel, hash, now - KEPT_SECONDS) == 1;
        }
    }

    private void purge(long now) {
        long due = nextPurge.get();
        if (now < due || !nextPurge.compareAndSet(due, now + PURGE_EVERY_SECONDS)) {
            return;
        }
        try {
            jdbc.update("delete from channel_nonce where used_at < ?", now - KEPT_SECONDS);
        } catch (DataAccessException e) {
            log.info("Old nonces stay for another minute: {}", e.getClass().getSimpleName());
        }
    }
}
