package se.skyddsnat.web;

import static se.skyddsnat.web.Texts.t;

import java.time.Instant;

/** The answer to a draft that the browser saved by itself: one sentence, which it shows beside the form. */
public record Saved(String text) implements Answer {

    public static Saved at(Instant moment) {
        return new Saved(t("web.saved", Formats.time(moment)));
    }
}
