package portal.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.platform.Upload;

class MultipartTest {

    private static final String TYPE = "multipart/form-data; boundary=b1";
    private static final int LIMIT = 1_000;

    private static byte[] part(String header, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(("--b1\r\nContent-Disposition: form-data; " + header + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    private static byte[] body(byte[]... parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            body.writeBytes(part);
        }
        body.writeBytes("--b1--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Multipart.Form read(byte[] body) throws IOException {
        return Multipart.read(new ByteArrayInputStream(body), TYPE, LIMIT, new UploadRoom(1 << 20).part());
    }

    @Test
    void answers_and_a_file_come_apart() throws IOException {
        Multipart.Form form = read(body(part("name=\"message\"", utf8("Grüße\r\nfrom --b1 🌊")), part("name=\"kind\"", utf8("a")),
                part("name=\"kind\"", utf8("b")), part("name=\"document\"; filename=\"a %22b%22.pdf\"\r\nContent-Type: x/y", utf8("%PDF"))));

        assertThat(form.texts()).containsEntry("message", List.of("Grüße\r\nfrom --b1 🌊")).containsEntry("kind", List.of("a", "b"));
        assertThat(form.files().keySet()).containsExactly("document");
        assertThat(form.files().get("document").name()).isEqualTo("a \"b\".pdf");
        assertThat(form.files().get("document").content()).isEqualTo(utf8("%PDF"));
    }

    /** Content that is made of what delimiters are made of. */
    @Property
    void whatever_a_file_holds_comes_out_as_it_went_in(@ForAll @Size(max = 400) List<@IntRange(max = 5) Integer> choices) throws IOException {
        String[] pieces = {"\r", "\n", "-", "b1", "\r\n--b", "x"};
        StringBuilder content = new StringBuilder();
        choices.forEach(choice -> content.append(pieces[choice]));
        byte[] bytes = utf8(content.toString().replace("\r\n--b1", "\r\n--b2"));

        Upload file = read(body(part("name=\"f\"; filename=\"f\"", bytes), part("name=\"t\"", utf8("after")))).files().get("f");

        if (bytes.length <= LIMIT && bytes.length > 0) {
            assertThat(file.content()).isEqualTo(bytes);
            assertThat(file.isWhole()).isTrue();
        }
    }

    @Property
    void text_comes_out_as_it_went_in(@ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '\ud7ff') String text) throws IOException {
        assertThat(read(body(part("name=\"t\"", utf8(text)))).texts().get("t")).containsExactly(text);
    }

    @Test
    void a_file_that_is_too_large_is_counted_and_let_go_and_the_answers_after_it_are_kept() throws IOException {
        Multipart.Form form = read(body(part("name=\"f\"; filename=\"f\"", new byte[LIMIT + 1]), part("name=\"message\"", utf8("kept"))));

        assertThat(form.files().get("f").size()).isEqualTo(LIMIT + 1);
        assertThat(form.files().get("f").isWhole()).isFalse();
        assertThat(form.files().get("f").content()).isEmpty();
        assertThat(form.texts().get("message")).containsExactly("kept");
    }

    @Test
    void many_files_share_the_limit() throws IOException {
        Multipart.Form form = read(body(part("name=\"f\"; filename=\"f\"", new byte[600]), part("name=\"g\"; filename=\"g\"", new byte[600])));

        assertThat(form.files().get("f").isWhole()).isTrue();
        assertThat(form.files().get("g").isWhole()).isFalse();
    }

    @Test
    void an_input_without_a_file_is_no_file_and_an_empty_file_is_one() throws IOException {
        assertThat(read(body(part("name=\"f\"; filename=\"\"", new byte[0]))).files()).isEmpty();
        assertThat(read(body(part("name=\"f\"; filename=\"empty.txt\"", new byte[0]))).files().get("f").size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--b1", "--b1\r\n", "--b1\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end", "--b1xx",
        "--b1\r\nno name\r\n\r\nx\r\n--b1--"})
    void what_is_cut_off_or_is_no_form_is_broken(String body) {
        assertThatThrownBy(() -> read(utf8(body))).isInstanceOf(Multipart.Broken.class);
    }

    @Test
    void nobody_makes_it_hold_more_than_it_should() {
        byte[] many = body(part("name=\"a\"", utf8("x")));
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        for (int i = 0; i <= Multipart.MOST_PARTS; i++) {
            parts.writeBytes(part("name=\"a\"", utf8("x")));
        }
        parts.writeBytes(many);

        assertThatThrownBy(() -> read(parts.toByteArray())).isInstanceOf(Multipart.Broken.class);
        assertThatThrownBy(() -> read(body(part("name=\"a\"", new byte[Multipart.MOST_TEXT + 1])))).isInstanceOf(Multipart.Broken.class);
        assertThatThrownBy(() -> read(body(part("name=\"" + "a".repeat(9_000) + "\"", utf8("x"))))).isInstanceOf(Multipart.Broken.class);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThatThrownBy(() -> Multipart.read(endless, TYPE, LIMIT, new UploadRoom(1 << 20).part())).isInstanceOf(Multipart.Broken.class).hasMessage("too much");
    }

    @Test
    void files_of_all_people_share_the_memory_there_is() throws IOException {
        UploadRoom room = new UploadRoom(2 << 16);
        byte[] form = body(part("name=\"document\"; filename=\"a.pdf\"", new byte[100]));
        UploadRoom.Part first = room.part();
        Multipart.read(new ByteArrayInputStream(form), TYPE, LIMIT, first);
        try (UploadRoom.Part second = room.part()) {
            Multipart.read(new ByteArrayInputStream(form), TYPE, LIMIT, second);
            assertThatThrownBy(() -> Multipart.read(new ByteArrayInputStream(form), TYPE, LIMIT, room.part())).isInstanceOf(UploadRoom.Full.class);
        }
        assertThat(Multipart.read(new ByteArrayInputStream(form), TYPE, LIMIT, room.part()).files()).containsKey("document");
        first.close();
        first.close();
        assertThat(Multipart.read(new ByteArrayInputStream(form), TYPE, LIMIT, room.part()).files()).containsKey("document");
        assertThatThrownBy(() -> Multipart.read(new ByteArrayInputStream(form), TYPE, LIMIT, room.part())).isInstanceOf(UploadRoom.Full.class);
    }
}
