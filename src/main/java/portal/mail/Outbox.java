package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.platform.Settings;
import portal.vault.Vault;

/**
 * Where letters are put. A letter is written down in the caller's transaction, in its final words: no mail about a change that did not
 * happen, and what was shown as a preview is what is sent. A letter that {@link Lint} finds fault with is kept without its words, as one
 * that failed: staff see that there was one and why, and nobody gets it.
 */
@ApplicationScoped
@Transactional
public class Outbox {

    static final String RECIPIENT = "letter.recipient";

    @Inject Letters letters;
    @Inject Renderer renderer;
    @Inject Inspector inspector;
    @Inject Vault vault;
    @Inject Clock clock;
    @Inject Settings settings;
    @Inject Instance<Choices> choices;

    /**
     * Returns the reference of the letter; the one that is already there when its once key was used before. A letter that its customer
     * does not want is written down as cancelled.
     *
     * @throws Refusal when the address cannot be one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String put(Letter letter) {
        Optional<String> already = letter.once() == null ? Optional.empty() : letters.findOnce(letter.once());
        if (already.isPresent()) {
            return already.get();
        }
        return put(added(letter), letter).reference();
    }

    /**
     * A batch of a mailing to many, in the caller's transaction. Ask for the recipients in pages of a few hundred (by their number, never by an
     * offset), give each letter a once key made of mailing and customer, and put each page in a transaction of its own: memory stays flat
     * however many there are, and a mailing that broke off begins again from its first page without writing anybody twice. A letter with a
     * topic of its own goes behind all service mail by itself; a service announcement is marked with {@link Letter.Builder#bulk()}. Each
     * choice is asked here and again when the letter leaves. An address that cannot be one costs nobody else their letter.
     *
     * @return how many letters now wait: neither those that were there before nor those that their customer does not want
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int putAll(List<Letter> batch) {
        Set<String> taken = letters.taken(batch.stream().map(Letter::once).filter(Objects::nonNull).toList());
        int waiting = 0;
        for (Letter letter : batch) {
            if (letter.once() == null || !taken.contains(letter.once())) {
                waiting += putOneOfMany(letter).state() == OutgoingLetter.State.WAITING ? 1 : 0;
            }
        }
        return waiting;
    }

    private OutgoingLetter putOneOfMany(Letter letter) {
        OutgoingLetter outgoing = added(letter);
        try {
            return put(outgoing, letter);
        } catch (Refusal noAddress) {
            outgoing.cancel("NO_ADDRESS");
            return outgoing;
        }
    }

    private OutgoingLetter added(Letter letter) {
        OutgoingLetter outgoing = new OutgoingLetter(letter, URI.create(settings.baseUrl()).getHost(), clock.now());
        letters.add(outgoing);
        return outgoing;
    }

    private OutgoingLetter put(OutgoingLetter outgoing, Letter letter) {
        if (letter.isRefusable() && !choices.get().wants(letter.customer(), letter.topic())) {
            outgoing.cancel("NOT_WANTED");
        } else {
            write(outgoing, letter);
        }
        return outgoing;
    }

    private void write(OutgoingLetter outgoing, Letter letter) {
        String to = Address.of(letter.to());
        String unsubscribe = letter.isRefusable() ? unsubscribe(letter) : null;
        Rendered words = renderer.render(letter, unsubscribe);
        Optional<Fault> fault = inspector.fault(words, letter.topic(), letter.customer());
        if (fault.isPresent()) {
            outgoing.refuse(fault.get());
            return;
        }
        outgoing.address(vault.seal(to, outgoing.place("recipient")), vault.fingerprint(RECIPIENT, to.toLowerCase(Locale.ROOT)),
                vault.seal(unsubscribe, outgoing.place("unsubscribe")));
        outgoing.write(vault.seal(words.subject(), outgoing.place("subject")), vault.seal(words.text(), outgoing.place("text_body")),
                vault.seal(words.html(), outgoing.place("html_body")));
    }

    /** The words as {@link #put} would send them; writes nothing. @throws Refusal when such a letter may not go out */
    public Rendered preview(Letter letter) {
        Rendered words = renderer.render(letter, letter.isRefusable() ? unsubscribe(letter) : null);
        inspector.fault(words, letter.topic(), letter.customer()).ifPresent(fault -> {
            throw new Refusal("mail_fault." + fault);
        });
        return words;
    }

    private String unsubscribe(Letter letter) {
        return settings.baseUrl() + "/unsubscribe/" + choices.get().unsubscribeToken(letter.customer(), letter.topic());
    }

    /**
     * Takes letters of a mailing back that nobody has begun to send, as if they had never been written.
     *
     * @return the once keys of those that are gone
     */
    public List<String> withdraw(List<String> onceKeys) {
        return letters.withdraw(onceKeys);
    }

    /** Removes every letter of a customer, sent or waiting. Returns how many there were. */
    public int forget(long customer) {
        return letters.removeOf(customer);
    }

    /** A letter that has failed gets a new life. @throws Refusal when there is nothing left to send */
    public void sendAgain(String reference) {
        if (!letters.findByReference(reference).orElseThrow(NotFound::new).sendAgain(clock.now())) {
            throw new Refusal("mail.cannot_send_again");
        }
    }

    /** A letter that has failed is not wanted any more: its words go. @throws NotFound when there is no such letter, or it did not fail */
    public void giveUp(String reference) {
        if (!letters.findByReference(reference).orElseThrow(NotFound::new).giveUp()) {
            throw new NotFound();
        }
    }
}
