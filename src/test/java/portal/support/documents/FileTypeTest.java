package portal.support.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, whatever it is called. */
class FileTypeTest {

    private static final String LETTER = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, picture);
        return picture.toByteArray();
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("Main.class"));
            zip.write(1);
        }
        return archive.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    @Test
    void it_is_read_from_the_content() throws IOException {
        assertThat(FileType.of(bytes(LETTER))).contains(FileType.PDF);
        assertThat(FileType.of(picture("png"))).contains(FileType.PNG);
        assertThat(FileType.of(picture("jpeg"))).contains(FileType.JPEG);
        assertThat(FileType.of(bytes("Dear Brightwater,\r\n\tmy meter is 3 < 4. Grüße 🌊\n"))).contains(FileType.TEXT);
        assertThat(FileType.of(bytes("Mzuri sana"))).contains(FileType.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><p>hi", " \n<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "Hello <script>alert(1)</script>",
        "#!/bin/sh\nrm -rf /", "<?xml version='1.0'?><a/>", "\ufeff<html>", "@echo off", "%!PS-Adobe", "{\\rtf1 hello}", "a\0b", "\u001b[31m", "%PDF-1.4 without an end",
        "%PDF-1.4\n<script>alert(1)</script>\n%%EOF", "Hello %PDF-1.4 %%EOF\u0000"})
    void pages_programs_and_torn_files_are_not_taken(String content) {
        assertThat(FileType.of(bytes(content))).isEmpty();
    }

    @Test
    void other_formats_are_not_taken() throws IOException {
        assertThat(FileType.of(archive())).isEmpty();
        assertThat(FileType.of(picture("gif"))).isEmpty();
        assertThat(FileType.of(bytes("MZ\u0090\0\u0003"))).isEmpty();
        assertThat(FileType.of("caf\u00e9".getBytes(StandardCharsets.ISO_8859_1))).as("not UTF-8").isEmpty();
        assertThat(FileType.of(new byte[] {0x7f, 'E', 'L', 'F'})).isEmpty();
    }

    @Test
    void a_file_that_is_two_things_is_neither() throws IOException {
        assertThat(FileType.of(joined(bytes(LETTER), archive()))).as("a letter that is an archive").isEmpty();
        assertThat(FileType.of(joined(picture("png"), bytes("<script>alert(1)</script>")))).isEmpty();
        assertThat(FileType.of(joined(picture("jpeg"), archive()))).isEmpty();
        assertThat(FileType.of(joined(bytes("GIF89a"), bytes(LETTER)))).as("a letter that does not begin as one").isEmpty();
        byte[] speaking = joined(joined(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xfe}, bytes("<HTML><script>")),
                picture("jpeg"));
        assertThat(FileType.of(speaking)).as("a page in the comment of a picture").isEmpty();
    }

    @Test
    void a_letter_may_end_in_a_line_and_hold_pictures_of_any_bytes() {
        assertThat(FileType.of(bytes(LETTER + "\r\n"))).contains(FileType.PDF);
        assertThat(FileType.of(bytes(LETTER.replace("endobj", "PK\5\6 stream of bytes")))).contains(FileType.PDF);
    }
}
