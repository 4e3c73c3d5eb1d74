package io.haochaping.personaldata;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.MappedSuperclass;

import org.hibernate.Length;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A kept file. Its name may name people just as its content does, so both are encrypted, bound to the place where they are kept. */
@MappedSuperclass
public abstract class SealedFile {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private @Nullable String id;
    @Lob
    @Column(length = Length.LONG32)
    private byte[] sealedName;
    private String mediaType;
    private long sizeBytes;
    private String sha256;
    private String actor;
    private Instant addedAt;
    @Lob
    @Column(length = Length.LONG32)
    private byte[] sealedContent;
    private String keyId;

    @SuppressWarnings("NullAway.Init")
    protected SealedFile() {
    }

    @SuppressWarnings("NullAway.Init")
    protected SealedFile(Place place, PlainFile file, String actor, Instant at, Cipher cipher) {
        this.actor = actor;
        addedAt = at;
        mediaType = file.mediaType();
        sizeBytes = file.content().length;
        sha256 = digest(file.content());
        seal(place, file.name(), file.content(), cipher);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void seal(Place place, String name, byte[] content, Cipher cipher) {
        keyId = cipher.currentKeyId();
        sealedName = cipher.encrypt(name.getBytes(StandardCharsets.UTF_8), place.context("name", sha256));
        sealedContent = cipher.encrypt(content, place.context("content", sha256));
    }

    /** Where this file is kept; what was sealed for one place does not open at another. */
    protected abstract Place place();

    /** Under the current key. */
    public void sealAnew(Cipher cipher) {
        seal(place(), row().name(cipher), content(cipher), cipher);
    }

    public byte[] content(Cipher cipher) {
        return cipher.decrypt(sealedContent, place().context("content", sha256));
    }

    public Row row() {
        return new Row(Objects.requireNonNull(id), place().table(), place().owner(), sealedName, mediaType, sizeBytes, sha256, actor, addedAt);
    }

    /** @param owner number of the matter that the file belongs to */
    public record Place(String table, String owner) {

        private String context(String part, String sha256) {
            return String.join("|", table, part, owner, sha256);
        }
    }

    /**
     * All but the content, for lists.
     *
     * @param size   in bytes
     * @param sha256 of the content, lower-case hex
     */
    public record Row(String id, String table, String owner, byte[] sealedName, String mediaType, long size, String sha256, String actor,
            Instant at) {

        public String name(Cipher cipher) {
            return new String(cipher.decrypt(sealedName, new Place(table, owner).context("name", sha256)), StandardCharsets.UTF_8);
        }
    }
}
