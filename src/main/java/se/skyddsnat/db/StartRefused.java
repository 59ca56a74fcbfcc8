package se.skyddsnat.db;

/** The program cannot start as it was asked to; the message is one sentence for the person at the console. */
public class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
