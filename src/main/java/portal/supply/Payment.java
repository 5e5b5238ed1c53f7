package portal.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Stored;

/**
 * Money that arrived for an account. Of a card only the brand and the last four digits are ever known here. When its holder is erased
 * it is restricted like the bills.
 */
@Entity
@Table(name = "payment")
class Payment extends Stored {

    @PersonalData(value = DataClass.PAYMENT, purpose = {Purpose.BILLING, Purpose.LEGAL}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.KEEP)
    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @NotPersonal("number of the account's row")
    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @PersonalData(value = DataClass.PAYMENT, purpose = {Purpose.BILLING, Purpose.LEGAL}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.KEEP)
    @Column(name = "paid_on", nullable = false)
    private LocalDate paidOn;

    @PersonalData(value = DataClass.PAYMENT, purpose = {Purpose.BILLING, Purpose.LEGAL}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.KEEP)
    @Column(name = "amount_minor", nullable = false)
    private long amountMinor;

    @PersonalData(value = DataClass.PAYMENT, purpose = {Purpose.BILLING, Purpose.LEGAL}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.KEEP)
    @Enumerated(EnumType.STRING)
    @Column(name = "method", nullable = false)
    private PaymentMethod method;

    @PersonalData(value = DataClass.PAYMENT, purpose = {Purpose.BILLING, Purpose.SUPPORT}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.DELETE)
    @Column(name = "brand")
    private String brand;

    @PersonalData(value = DataClass.PAYMENT, purpose = {Purpose.BILLING, Purpose.SUPPORT}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.DELETE)
    @Column(name = "last4")
    private String last4;

    @NotPersonal("the day its holder was erased; since then it belongs to nobody here")
    @Column(name = "restricted_on")
    private LocalDate restrictedOn;

    protected Payment() {
    }

    Payment(long accountId, ImportedPayment row) {
        this.number = row.number();
        this.accountId = accountId;
        take(row);
    }

    /** Takes what the billing system says, but no card details of an erased person; returns whether anything is different. */
    boolean update(ImportedPayment row) {
        boolean changed = restrictedOn == null && !row.equals(asImported(row.accountNumber()));
        if (changed) {
            take(row);
        }
        return changed;
    }

    private void take(ImportedPayment row) {
        paidOn = row.paidOn();
        amountMinor = row.amountMinor();
        method = row.method();
        brand = row.brand();
        last4 = row.last4();
    }

    private ImportedPayment asImported(String accountNumber) {
        return new ImportedPayment(number, accountNumber, paidOn, amountMinor, method, brand, last4);
    }

    String number() {
        return number;
    }

    boolean belongsTo(long account) {
        return accountId == account;
    }
}
