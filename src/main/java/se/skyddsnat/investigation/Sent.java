package se.skyddsnat.investigation;

import org.springframework.util.MultiValueMap;

/** A form as the browser sent it: which page it was, and what was typed. */
public record Sent(Writing writing, Typed typed) {

    public static Sent of(MultiValueMap<String, String> fields) {
        return new Sent(Writing.of(fields.getFirst("writer"), fields.getFirst("shown")), new Typed(fields));
    }
}
