package io.haochaping.spotcheck;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Draws by lot: nobody can foresee the seed, and with the seed everybody comes to the same draw. */
final class Lottery {

    private static final int SEED_BYTES = 32;

    private Lottery() {
    }

    static String seed(SecureRandom random) {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }

    /** In the order of their numbers, as lists show them. */
    static List<String> draw(List<String> population, int count, String seed) {
        return population.stream().sorted(Comparator.comparing(caseNo -> lot(seed, caseNo))).limit(count).sorted().toList();
    }

    private static String lot(String seed, String caseNo) {
        try {
            byte[] lot = MessageDigest.getInstance("SHA-256").digest((seed + "|" + caseNo).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(lot);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
