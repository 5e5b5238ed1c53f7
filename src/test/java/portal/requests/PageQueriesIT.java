package portal.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.customer.CustomerRecords;
import portal.customer.Greeting;
import portal.customer.WaitingItem;
import portal.supply.Supply;
import portal.support.GivenPerson;
import portal.support.QueryCount;

/** A page is one or two queries, whatever waits there. */
@ExtendWith(ArquillianExtension.class)
class PageQueriesIT {

    @Inject GivenPerson given;
    @Inject CustomerRecords records;
    @Inject Supply supply;
    @Inject MyRequests requests;
    @Inject QueryCount count;

    @Test
    void home_takes_two_queries_and_says_what_waits() {
        GivenPerson.Marked person = given.registered();
        String reference = requests.askForCopy(person.id());

        Greeting greeting = records.greeting(person.id());
        assertThat(greeting.name()).isEqualTo(person.name());
        assertThat(greeting.emailConfirmed()).isTrue();
        assertThat(greeting.waiting()).extracting(WaitingItem::words, WaitingItem::href)
                .containsExactly(tuple("request_waiting.COPY", "/account/requests/" + reference));
        assertThat(greeting.waiting().get(0).due()).isNotNull();
        assertThat(count.of(() -> {
            records.greeting(person.id());
            supply.home(person.id());
        })).isEqualTo(2);
    }

    @Test
    void nothing_waits_for_somebody_who_asked_for_nothing() {
        assertThat(records.greeting(given.registered().id()).waiting()).isEmpty();
    }
}
