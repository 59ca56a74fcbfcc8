package se.skyddsnat.web;

import static se.skyddsnat.web.Texts.t;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A type of document that is taken in, told by what it holds. Nothing is ever unpacked. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TEXT("text/plain", "txt"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt");

    /** As much of a file as its type is told from. */
    static final int HEAD = 8192;

    private static final byte[] PNG_SIGN = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_SIGN = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP_SIGN = {'P', 'K', 3, 4};

    /** Where the first name in a ZIP archive begins, and where its length stands. */
    private static final int FIRST_NAME = 30;

    private static final int NAME_LENGTH = 26;

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** {@return what its files are named by, without a dot} */
    public String ending() {
        return endings.getFirst();
    }

    /** {@return what it is called} */
    public String words() {
        return t("web.file." + this);
    }

    /** {@return what a file is by what it holds; nothing when it is of no type that is taken in} */
    static Optional<FileKind> of(byte[] head) {
        return Stream.of(values()).filter(kind -> kind.begins(head)).findFirst();
    }

    /** {@return whether a file by this name says that it is of this type} */
    boolean isNamed(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    private boolean begins(byte[] head) {
        return switch (this) {
            case PDF -> starts(head, "%PDF-".getBytes(StandardCharsets.US_ASCII));
            case PNG -> starts(head, PNG_SIGN);
            case JPEG -> starts(head, JPEG_SIGN);
            case DOCX ->
                Stream.of("[Content_Types].xml", "_rels/", "docProps/", "word/").anyMatch(firstName(head)::startsWith);
            case ODT ->
                firstName(head).equals("mimetype")
                        && ascii(head, FIRST_NAME + "mimetype".length()).startsWith(mediaType);
            case TEXT -> isText(head);
        };
    }

    private static String firstName(byte[] head) {
        if (!starts(head, ZIP_SIGN) || head.length < FIRST_NAME) {
            return "";
        }
        int length = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getShort(NAME_LENGTH) & 0xffff;
        return ascii(Arrays.copyOf(head, Math.min(head.length, FIRST_NAME + length)), FIRST_NAME);
    }

    private static String ascii(byte[] bytes, int from) {
        return from > bytes.length ? "" : new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    }

    private static boolean starts(byte[] bytes, byte[] sign) {
        return bytes.length >= sign.length && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }

    /** UTF-8 without control characters; a letter may be cut where the head ends. */
    private static boolean isText(byte[] head) {
        for (var each : head) {
            if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t') {
                return false;
            }
        }
        return IntStream.range(0, head.length == HEAD ? 4 : 1)
                .anyMatch(cut -> isUtf8(ByteBuffer.wrap(head, 0, head.length - cut)));
    }

    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
