package io.haochaping.administration.keys;

import java.util.ArrayList;
import java.util.List;

import io.haochaping.administration.keys.KeysPage.KeyLine;
import io.haochaping.administration.keys.KeysPage.KindLine;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;
import io.haochaping.personaldata.DataKey;
import io.haochaping.personaldata.KeyBackups;
import io.haochaping.personaldata.KeyRotation;
import org.springframework.stereotype.Component;

@Component
class KeysPages {

    private final KeyBackups backups;
    private final KeyRotation rotation;
    private final Names names;
    private final Words words;

    KeysPages(KeyBackups backups, KeyRotation rotation, Names names, Words words) {
        this.backups = backups;
        this.rotation = rotation;
        this.names = names;
        this.words = words;
    }

    KeysPage page() {
        List<KindLine> kinds = rotation.state().stream()
                .map(kind -> new KindLine(words.word("personaldata.sealed.", kind.kind()), kind.current(), kind.older())).toList();
        return new KeysPage(backups.keys().stream().map(this::line).toList(), backups.confirmedAt().isPresent(), backups.isDemonstration(), kinds,
                kinds.stream().mapToLong(KindLine::older).sum());
    }

    private KeyLine line(DataKey key) {
        String confirmed = key.confirmedAt() == null || key.confirmedBy() == null ? ""
                : words.text("admin.keys.confirmed-by", Words.minute(key.confirmedAt()), names.actor(key.confirmedBy()));
        return new KeyLine(key.id(), roles(key), key.rows(), key.needed(), confirmed);
    }

    private List<String> roles(DataKey key) {
        List<String> roles = new ArrayList<>();
        if (key.current()) {
            roles.add(words.text("admin.keys.role.current"));
        }
        if (key.base()) {
            roles.add(words.text("admin.keys.role.base"));
        }
        if (roles.isEmpty()) {
            roles.add(words.text(key.rows() > 0 ? "admin.keys.role.older" : "admin.keys.role.unused"));
        }
        return roles;
    }
}
