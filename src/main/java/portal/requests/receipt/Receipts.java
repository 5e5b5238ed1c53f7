package portal.requests.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import portal.platform.Refusal;
import portal.platform.Upload;
import portal.vault.Signing;

/** Signs receipts of erasures and tells a genuine one from any other. */
@ApplicationScoped
@Transactional
public class Receipts {

    @Inject ReceiptRows rows;
    @Inject Signing signing;

    /** Signs it and keeps it with its request. Returns it as it is handed out. */
    public String issue(long request, Receipt receipt) {
        String text = receipt.text();
        SignedText signed = new SignedText(text, signing.sign(SignedText.bytes(text)));
        rows.add(new IssuedReceipt(request, receipt.number(), signed.whole()));
        return signed.whole();
    }

    /** As it was handed out; empty when there is none of that number, or its request has been forgotten meanwhile. */
    public Optional<String> find(String number) {
        return rows.find(number).map(IssuedReceipt::words);
    }

    /** @throws Refusal at the field {@code receipt} when it is none, or none of ours, or was changed */
    public Receipt verify(String pasted) {
        return verify("receipt", pasted);
    }

    /** The same of a file. @throws Refusal at the field {@code file}, also when it is larger than any receipt */
    public Receipt verify(Upload file) {
        if (!file.isWhole() || file.size() > SignedText.LENGTH * 2) {
            throw Refusal.at("file", "verify_receipt.too_large");
        }
        return verify("file", new String(file.content(), StandardCharsets.UTF_8));
    }

    private Receipt verify(String field, String pasted) {
        try {
            SignedText signed = SignedText.in(pasted);
            if (!signing.verify(SignedText.bytes(signed.text()), signed.signature())) {
                throw Refusal.at(field, "verify_receipt.not_ours");
            }
            return Receipt.read(signed.text());
        } catch (IllegalArgumentException none) {
            throw Refusal.at(field, "verify_receipt.unreadable");
        }
    }
}
