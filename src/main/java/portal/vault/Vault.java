package portal.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import portal.platform.Settings;
import portal.platform.Started;

/**
 * Seals what must not be readable in the database, a dump or a backup.
 *
 * <p>AES-256-GCM with the {@link Place} as associated data: a value moved to another row or column is refused. The keys live in
 * {@code PORTAL_DATA/keys}, never in the database; a backup of one without the other is of no use to anybody, so back up both, apart.
 * Sealed values cannot be searched: for that there is {@link #fingerprint}, under a key of its own that rotation leaves alone.
 */
@ApplicationScoped
public class Vault {

    /** What a sealed value is longer than its UTF-8 bytes. Columns are dimensioned with it. */
    public static final int OVERHEAD = 33;
    /** Characters of a fingerprint: 256 bits in URL-safe base 64. */
    public static final int FINGERPRINT_LENGTH = 43;

    private static final int FINGERPRINT_BYTES = 32;

    @Inject Settings settings;

    private Keys<Aead> values;
    private Keys<StreamingAead> files;
    private Keys<PrfSet> lookups;

    @PostConstruct
    void open() {
        open(settings.data().resolve("keys"));
    }

    /** Keys exist before anything is stored, and a folder that cannot hold them stops the start. */
    void prepare(@Observes @Priority(10) Started started) {
        values.refresh();
    }

    void open(Path folder) {
        try {
            AeadConfig.register();
            StreamingAeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        values = new Keys<>(new KeyFile(folder.resolve("values.json"), PredefinedAeadParameters.AES256_GCM), Aead.class);
        files = new Keys<>(new KeyFile(folder.resolve("files.json"), PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB),
                StreamingAead.class);
        lookups = new Keys<>(new KeyFile(folder.resolve("lookups.json"), PredefinedPrfParameters.HMAC_SHA256_PRF), PrfSet.class);
        values.open();
        files.open();
        lookups.open();
    }

    /** Null stays null. */
    public byte[] seal(String plain, Place place) {
        return plain == null ? null : seal(plain.getBytes(StandardCharsets.UTF_8), place);
    }

    /** Null stays null. */
    public byte[] seal(byte[] plain, Place place) {
        try {
            return plain == null ? null : values.get().encrypt(plain, place.bytes());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A value of " + place.table() + "." + place.column() + " cannot be sealed", broken);
        }
    }

    /**
     * Null stays null.
     *
     * @throws Unreadable when the value was not sealed for this place
     */
    public String open(byte[] sealed, Place place) {
        byte[] plain = openBytes(sealed, place);
        return plain == null ? null : new String(plain, StandardCharsets.UTF_8);
    }

    /** As {@link #open(byte[], Place)}, for values that are not text. */
    public byte[] openBytes(byte[] sealed, Place place) {
        if (sealed == null) {
            return null;
        }
        byte[] bound = place.bytes();
        try {
            return values.get().decrypt(sealed, bound);
        } catch (GeneralSecurityException unknownKeyOrWrongPlace) {
            return openWithNewerKeys(sealed, bound, place);
        }
    }

    /** Another process may have rotated a moment ago. */
    private byte[] openWithNewerKeys(byte[] sealed, byte[] bound, Place place) {
        if (!values.refresh()) {
            throw new Unreadable(place);
        }
        try {
            return values.get().decrypt(sealed, bound);
        } catch (GeneralSecurityException wrongPlace) {
            throw new Unreadable(place);
        }
    }

    /**
     * A keyed hash that stands for a value: the same value has the same fingerprint for the same purpose, and nobody without the key
     * can try values against it. Callers fold the value first (case, spaces) when it should match folded. Null stays null.
     */
    public String fingerprint(String purpose, String value) {
        if (value == null) {
            return null;
        }
        byte[] input = (purpose.length() + ":" + purpose + value).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] hash = lookups.get().computePrimary(input, FINGERPRINT_BYTES);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A fingerprint for " + purpose + " cannot be made", broken);
        }
    }

    /** A stream that seals into a new file. Close it: the last block is written then, and a file without it does not open. */
    public OutputStream sealing(Path file, Place place) throws IOException {
        OutputStream raw = new BufferedOutputStream(Files.newOutputStream(file));
        try {
            return files.get().newEncryptingStream(raw, place.bytes());
        } catch (GeneralSecurityException | IOException broken) {
            raw.close();
            throw new IOException("A file cannot be sealed", broken);
        }
    }

    /** The plain content of a file sealed for this place; reading throws IOException when it was not, or was changed. */
    public InputStream opening(Path file, Place place) throws IOException {
        files.refresh();
        InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        try {
            return files.get().newDecryptingStream(raw, place.bytes());
        } catch (GeneralSecurityException | IOException broken) {
            raw.close();
            throw new IOException("A sealed file cannot be opened", broken);
        }
    }

    /** New keys for everything sealed from now on; what is sealed stays readable. Returns how many keys open values. */
    int rotate() {
        files.rotate();
        return values.rotate();
    }
}
