package portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import portal.vault.Vault;

/**
 * The arithmetic of the chain. All hashes are keyed with the vault: without the keys nobody can write a line, a note or a head that
 * verifies, whatever they may do to the tables.
 */
@ApplicationScoped
class Chain {

    private static final int SALT_BYTES = 16;
    private static final int SALT_LENGTH = 22;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject Vault vault;

    String hash(AuditLine line) {
        return vault.fingerprint("audit.entry", line.content());
    }

    String seal(long seq, String entryHash) {
        return vault.fingerprint("audit.head", seq + ":" + entryHash);
    }

    boolean isGenuine(AuditHead head) {
        return head.seq() == 0 && head.seal().isEmpty() && head.entryHash().isEmpty() || seal(head.seq(), head.entryHash()).equals(head.seal());
    }

    String sealGap(long first, long last, String entryHash) {
        return vault.fingerprint("audit.gap", first + ":" + last + ":" + entryHash);
    }

    boolean isGenuine(AuditGap gap) {
        return sealGap(gap.first(), gap.last(), gap.entryHash()).equals(gap.seal());
    }

    /** A note is kept with a salt before it, so that its hash says nothing once both are gone. */
    String salted(String note) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(salt) + note;
    }

    String hashNote(String salted) {
        return vault.fingerprint("audit.note", salted);
    }

    AuditNote sealNote(long seq, String subjectKey, String salted) {
        return new AuditNote(seq, subjectKey, vault.seal(salted, AuditNote.place(seq)));
    }

    /** The words of a note with their salt; null for no note. */
    String openNote(AuditNote note) {
        return note == null ? null : vault.open(note.sealed(), AuditNote.place(note.seq()));
    }

    static String withoutSalt(String salted) {
        return salted == null ? null : salted.substring(SALT_LENGTH);
    }
}
