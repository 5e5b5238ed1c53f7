package portal.supply.readings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;

/** What a person read off their meters. */
@ApplicationScoped
@Transactional
class CustomerReadingsCopy implements CopySource {

    private static final int EVERYTHING = 100_000;
    private static final List<String> COLUMNS = List.of("meter", "fuel", "read_on", "register", "confirmed", "entered_at");

    @Inject ReadingRows rows;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(CustomerReading.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of(new CopyTable("own_readings", COLUMNS, rows.of(customer, EVERYTHING).stream().map(reading -> List.of(reading.serial(),
                reading.fuel().name(), reading.readOn().toString(), reading.shows().words(), String.valueOf(reading.confirmed()),
                reading.enteredAt().toString())).toList()).by("read_on"));
    }
}
