package se.skyddsnat.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** The forms that come with the program: our own, free, and in no use until a municipality's experts have signed them. */
enum Shipped {
    SCREENING_AID("skyddsnat-small-children"),
    RISK_STRUCTURE("skyddsnat-risk-example");

    private final String code;

    Shipped(String code) {
        this.code = code;
    }

    static List<Shipped> all() {
        return List.of(values());
    }

    static Optional<Shipped> of(String code) {
        return all().stream().filter(each -> each.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }

    String file() {
        try {
            return new ClassPathResource("instruments/" + code + ".json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped form " + code, e);
        }
    }

    Definition definition() {
        return switch (DefinitionReader.read(file())) {
            case Checked.Form(var definition) -> definition;
            case Checked.Faulty(var faults) -> throw new IllegalStateException(code + ": " + faults);
        };
    }
}
