package io.haochaping.personaldata;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Refuses to start with another key than the database was written with. Otherwise a lost or swapped key would show only later, as
 * unreadable reviewers, broken event chains and submissions that no longer recognise their repetition.
 */
@Component
class DataKeyCheck implements SmartInitializingSingleton {

    private final DataKeys keys;
    private final Cipher cipher;
    private final KeyFingerprints fingerprints;
    private final List<SealedRows> tables;

    DataKeyCheck(DataKeys keys, Cipher cipher, KeyFingerprints fingerprints, List<SealedRows> tables) {
        this.keys = keys;
        this.cipher = cipher;
        this.fingerprints = fingerprints;
        this.tables = tables;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!stored().matches(fingerprint())) {
            throw DataKeyRefused.wrong("HCP_PERSONALDATA_KEY is not the key that this database was written with. After a change of keys the "
                    + "earlier ones stay in HCP_PERSONALDATA_PREVIOUSKEYS, the oldest last.");
        }
        Set<String> missing = tables.stream().flatMap(table -> table.rowsByKey().stream()).map(KeyRows::keyId).collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(Set.copyOf(keys.ids()));
        if (!missing.isEmpty()) {
            throw DataKeyRefused.wrong("Stored data needs a key that is neither HCP_PERSONALDATA_KEY nor in HCP_PERSONALDATA_PREVIOUSKEYS: "
                    + String.join(", ", missing) + ".");
        }
    }

    private KeyFingerprint stored() {
        return fingerprints.findById(KeyFingerprint.BASE).orElseGet(this::storeFirst);
    }

    private KeyFingerprint storeFirst() {
        try {
            return fingerprints.save(new KeyFingerprint(fingerprint()));
        } catch (DataIntegrityViolationException anotherNodeWasFirst) {
            return fingerprints.findById(KeyFingerprint.BASE).orElseThrow();
        }
    }

    private String fingerprint() {
        return cipher.keyedHash("base-fingerprint", "haochaping");
    }
}
