package portal.disclosure;

import java.time.Instant;
import java.util.List;
import portal.census.DataClass;
import portal.census.Purpose;

/** One time that somebody outside got data; {@code reference} is what they know the person by. */
public record DisclosureView(String reference, String recipient, List<DataClass> classes, Purpose purpose, Ground ground, String how, Instant at) {
}
