package portal.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.security.SecureRandom;
import portal.census.NotPersonal;

/**
 * A row that tells neither when it was written nor what was written beside it: its number is random, and rows lie in the order of their
 * numbers. {@link portal.platform.Stored} would give both away, because its numbers hold the time.
 */
@MappedSuperclass
abstract class Unordered {

    private static final SecureRandom RANDOM = new SecureRandom();

    @NotPersonal("a random number")
    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id = RANDOM.nextLong();
}
