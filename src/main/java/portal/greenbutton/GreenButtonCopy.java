package portal.greenbutton;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import portal.census.CopyDays;
import portal.census.CopyFile;
import portal.census.CopySource;
import portal.census.CopyTable;
import portal.platform.Clock;
import portal.supply.usage.DownloadSpan;
import portal.supply.usage.Span;
import portal.supply.usage.UsageBook;

/** The two Green Button files in a person's copy. They say nothing that the tables do not say; other programs read them. */
@ApplicationScoped
class GreenButtonCopy implements CopySource {

    private static final LocalDate EVER = LocalDate.of(1990, 1, 1);

    @Inject GreenButton greenButton;
    @Inject UsageBook book;
    @Inject Clock clock;

    @Override
    public Set<Class<?>> covers() {
        return Set.of();
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of();
    }

    @Override
    public List<CopyFile> files(long customer, CopyDays days) {
        CopyFile person = new CopyFile("greenbutton/customer.xml", out -> greenButton.writeCustomer(customer, out));
        return book.points(customer).isEmpty() ? List.of(person) : List.of(new CopyFile("greenbutton/usage.xml",
                out -> greenButton.writeUsage(customer, null, span(days), out)), person);
    }

    private Span span(CopyDays days) {
        LocalDate last = days.to() == null ? clock.today() : days.to();
        LocalDate from = days.from() == null ? EVER : days.from();
        return DownloadSpan.between(from.isAfter(last) ? last : from, last);
    }
}
