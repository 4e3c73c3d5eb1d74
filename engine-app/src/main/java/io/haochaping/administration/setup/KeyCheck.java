package io.haochaping.administration.setup;

import java.util.List;

import io.haochaping.pages.Words;
import io.haochaping.personaldata.DataKey;
import io.haochaping.personaldata.KeyBackups;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Somebody has proved that a copy of every needed data key is kept outside. */
@Component
@Order(7)
class KeyCheck implements SetupCheck {

    private final KeyBackups backups;
    private final Words words;

    KeyCheck(KeyBackups backups, Words words) {
        this.backups = backups;
        this.words = words;
    }

    @Override
    public String name() {
        return "key";
    }

    @Override
    public List<String> pages() {
        return List.of("/admin/keys");
    }

    @Override
    public Finding find() {
        List<String> unconfirmed = backups.keys().stream().filter(key -> key.needed() && key.confirmedAt() == null).map(DataKey::id).toList();
        return new Sentences(words).missingFor(unconfirmed, "admin.missing.key")
                .noteIf(backups.isDemonstration(), "admin.note.key-demonstration").finding();
    }
}
