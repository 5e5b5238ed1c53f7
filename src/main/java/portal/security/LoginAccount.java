package portal.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Stored;

/**
 * A name and a password that open one door. A customer's is made at registration with its password; a member of staff is added by an
 * operator command and sets the password through a link, so until then there is no password and no way in. A password can be changed,
 * never read. A member of staff who leaves is deactivated and keeps the row, because audit entries point to it. An erased customer's row
 * is deleted, and the name is free again.
 */
@Entity
@Table(name = "login_account")
class LoginAccount extends Stored {

    @NotPersonal("says customer or staff")
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private AccountKind kind;

    @PersonalData(value = DataClass.SIGN_IN, purpose = Purpose.SECURITY)
    @Column(name = "login", nullable = false)
    private String login;

    @PersonalData(value = DataClass.SIGN_IN, purpose = Purpose.SECURITY, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "login_key", nullable = false)
    private String loginKey;

    @PersonalData(value = DataClass.SIGN_IN, purpose = Purpose.SECURITY, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "email_key")
    private String emailKey;

    @NotPersonal("a member of staff's address at work; a customer's is with the customer")
    @Column(name = "email")
    private byte[] email;

    @NotPersonal("a member of staff's name at work; a customer's is with the customer")
    @Column(name = "display_name")
    private String displayName;

    @PersonalData(value = DataClass.CREDENTIAL, sensitive = true, purpose = Purpose.SECURITY, copy = CopyAction.STATE_HELD)
    @Column(name = "password_hash")
    private String passwordHash;

    @PersonalData(value = DataClass.SIGN_IN, purpose = Purpose.SECURITY, source = Source.PORTAL)
    @Column(name = "password_at")
    private Instant passwordAt;

    @NotPersonal("row number of the customer, meaningless once that row is gone")
    @Column(name = "subject_id", nullable = false, updatable = false)
    private long subjectId;

    @NotPersonal("pseudonymous key, meaningless once the customer's row is gone")
    @Column(name = "subject_key", nullable = false, updatable = false)
    private String subjectKey;

    @NotPersonal("whether the door is in use")
    @Column(name = "active", nullable = false)
    private boolean active = true;

    @PersonalData(value = DataClass.SIGN_IN, purpose = Purpose.SECURITY, source = Source.PORTAL)
    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @NotPersonal("roles at work")
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "login_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_name", nullable = false)
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected LoginAccount() {
    }

    static LoginAccount ofCustomer(long customer, String subjectKey, LoginName login, String loginKey, String hash, Instant at) {
        LoginAccount account = new LoginAccount(AccountKind.CUSTOMER, login, loginKey, at);
        account.subjectId = customer;
        account.subjectKey = subjectKey;
        account.passwordHash = hash;
        account.passwordAt = at;
        account.roles = EnumSet.of(Role.CUSTOMER);
        return account;
    }

    static LoginAccount ofStaff(String subjectKey, LoginName login, String loginKey, String name, Set<Role> roles, Instant at) {
        LoginAccount account = new LoginAccount(AccountKind.STAFF, login, loginKey, at);
        account.subjectId = account.id();
        account.subjectKey = subjectKey;
        account.displayName = name;
        account.roles = EnumSet.copyOf(roles);
        return account;
    }

    private LoginAccount(AccountKind kind, LoginName login, String loginKey, Instant at) {
        this.kind = kind;
        this.login = login.typed();
        this.loginKey = loginKey;
        this.createdAt = at;
    }

    /** A new password counts from now; the old one is forgotten at once. */
    void changePassword(String hash, Instant at) {
        passwordHash = hash;
        passwordAt = at;
    }

    /** The same password, hashed with today's parameters. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    void reachableAt(byte[] sealedEmail, String emailKey) {
        this.email = sealedEmail;
        this.emailKey = emailKey;
    }

    /** Another name opens this door from now on; the old one opens nothing. */
    void rename(LoginName login, String loginKey) {
        this.login = login.typed();
        this.loginKey = loginKey;
    }

    void deactivate() {
        active = false;
    }

    AccountKind kind() {
        return kind;
    }

    String login() {
        return login;
    }

    String passwordHash() {
        return passwordHash;
    }

    Instant passwordAt() {
        return passwordAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    String emailKey() {
        return emailKey;
    }

    byte[] email() {
        return email;
    }

    String displayName() {
        return displayName == null ? login : displayName;
    }

    long subjectId() {
        return subjectId;
    }

    String subjectKey() {
        return subjectKey;
    }

    boolean isActive() {
        return active;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }
}
