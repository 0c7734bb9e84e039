package org.tocsin.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextBytesTest {
    @Test
    void byteOrderMarksAreObeyedAndTakenOff() {
        assertThat(TextBytes.decode("\uFEFFХатлон".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Хатлон");
        assertThat(TextBytes.decode("\uFEFFХатлон".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("Хатлон");
        assertThat(TextBytes.decode("\uFEFFХатлон".getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo("Хатлон");
    }

    @Test
    void aPageMayDeclareItsCharacterSet() {
        String page =
                "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1251'></head>Хатлон";

        assertThat(TextBytes.decode(page.getBytes(Charset.forName("windows-1251"))))
                .isEqualTo(page);
    }

    @Test
    void theServersWordComesFirst() {
        assertThat(TextBytes.decode(new byte[] {(byte) 0xE9}, StandardCharsets.ISO_8859_1))
                .isEqualTo("é");
    }

    @Test
    void theFirstWrongByteIsTold() {
        assertThatThrownBy(() -> TextBytes.decode(new byte[] {'a', 'b', (byte) 0xE9, 'c'}))
                .isInstanceOf(BadInputException.class)
                .hasMessage("The byte 0xE9 at offset 2 is not UTF-8."
                        + " Maybe it is not text, or not UTF-8; save it again as UTF-8.");
        assertThatThrownBy(() -> TextBytes.decode(new byte[] {'a', (byte) 0xE2, (byte) 0x82}))
                .hasMessageContaining("offset 1");
    }

    @Test
    void binaryFilesAreCalledByTheirName() {
        assertThatThrownBy(() -> TextBytes.decode("%PDF-1.7 abc".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageStartingWith("This is a PDF file, not text. Maybe");
        assertThatThrownBy(() -> TextBytes.decode(new byte[] {'P', 'K', 3, 4, 9}))
                .hasMessageStartingWith("This is a ZIP or office file");
        assertThatThrownBy(() -> TextBytes.decode(new byte[] {'a', 0, 'b'}))
                .hasMessageStartingWith("There is a zero byte at offset 1. Maybe");
    }
}
