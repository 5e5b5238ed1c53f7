package portal.registration;

import java.time.LocalDate;
import portal.platform.Refusal;

/**
 * Children are not registered, and nothing about them is kept. The refusal names neither the limit nor the date, so that nobody learns
 * which other date to type. Source: clause CEG-25; the pack's {@code age.min}, 0 for no limit.
 */
record AgeLimit(int years) {

    private static final int OLDEST = 130;

    /** @throws Refusal at the field when it is nobody's date of birth; without a field when the person is too young */
    void check(LocalDate born, LocalDate today) {
        if (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST))) {
            throw Refusal.at("dateOfBirth", "register.date_of_birth_impossible");
        }
        if (born.plusYears(years).isAfter(today)) {
            throw new Refusal("register.refused");
        }
    }
}
