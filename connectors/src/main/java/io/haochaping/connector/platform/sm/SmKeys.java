package io.haochaping.connector.platform.sm;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;

/** Keys on the recommended curve of GB/T 32918.5, as hex: private 32 bytes; public 65 bytes, beginning with 04. */
public final class SmKeys {

    private static final X9ECParameters CURVE = GMNamedCurves.getByName("sm2p256v1");
    private static final ECDomainParameters DOMAIN = new ECDomainParameters(CURVE.getCurve(), CURVE.getG(), CURVE.getN(), CURVE.getH());

    private SmKeys() {
    }

    /** A private key for tests and demonstrations. */
    public static String newPrivateKey() {
        BigInteger d;
        do {
            d = new BigInteger(256, new SecureRandom());
        } while (d.signum() == 0 || d.compareTo(DOMAIN.getN().subtract(BigInteger.ONE)) >= 0);
        return "%064x".formatted(d);
    }

    /** The public key that belongs to a private one. */
    public static String publicKeyOf(String privateKey) {
        return HexFormat.of().formatHex(DOMAIN.getG().multiply(privateKey(privateKey).getD()).normalize().getEncoded(false));
    }

    /** @throws IllegalArgumentException where it is none */
    static ECPrivateKeyParameters privateKey(String hex) {
        return new ECPrivateKeyParameters(new BigInteger(1, HexFormat.of().parseHex(hex.strip())), DOMAIN);
    }

    /** @throws IllegalArgumentException where it is none, or no point of the curve */
    static ECPublicKeyParameters publicKey(String hex) {
        return new ECPublicKeyParameters(CURVE.getCurve().decodePoint(HexFormat.of().parseHex(hex.strip())), DOMAIN);
    }
}
