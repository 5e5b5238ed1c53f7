package portal.support.documents;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Bill March.pdf            ; Bill March.pdf",
        "photo.jpeg                ; photo.pdf",
        "invoice.pdf.exe           ; invoice.pdf.pdf",
        "../../etc/passwd          ; passwd.pdf",
        "C:\\Users\\me\\a:b.pdf    ; a_b.pdf",
        ".htaccess                 ; htaccess.pdf",
        "CON.txt                   ; document.pdf",
        "\u202efdp.exe             ; fdp.pdf",
        "Rechnung März.pdf         ; Rechnung März.pdf",
        "'a\"b<c>|?*.pdf'          ; a_b_c____.pdf",
        "日本語 🌊.pdf             ; 日本語 🌊.pdf"})
    void a_safe_name_keeps_what_people_recognise(String told, String safe) {
        assertThat(FileName.safe(FileName.typed(told), FileType.PDF)).isEqualTo(safe);
    }

    @Test
    void nothing_is_a_name_too() {
        assertThat(FileName.safe(FileName.typed(null), FileType.TEXT)).isEqualTo("document.txt");
        assertThat(FileName.safe(FileName.typed(" .. "), FileType.TEXT)).isEqualTo("document.txt");
    }

    @Property
    void whatever_was_told_is_safe(@ForAll String told) {
        String safe = FileName.safe(FileName.typed(told), FileType.PDF);

        assertThat(safe).endsWith(".pdf").doesNotContain("/", "\\", "\"", "\r", "\n", "\0", "\u202e").doesNotStartWith(".")
                .doesNotStartWith(" ");
        assertThat(safe.codePointCount(0, safe.length())).isLessThanOrEqualTo(84);
        assertThat(FileName.typed(told).length()).isLessThanOrEqualTo(FileName.MAX_TYPED);
        assertThat(Attachment.disposition(safe)).matches("attachment; filename=\"[A-Za-z0-9 ._()-]+\"; filename\\*=UTF-8''[A-Za-z0-9._~%-]+");
    }
}
