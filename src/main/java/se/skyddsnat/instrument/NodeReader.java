package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into pieces that know their lines; a name that comes twice is an error. */
final class NodeReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;

    private NodeReader(JsonParser parser) {
        this.parser = parser;
    }

    /** What is no JSON. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final int line;

        Unreadable(int line) {
            super("line " + line, null, false, false);
            this.line = line;
        }

        Fault fault() {
            return new Fault(line, t("instrument.fault.json"));
        }
    }

    static Node read(String text) throws Unreadable {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            var reader = new NodeReader(parser);
            var first = parser.nextToken();
            if (first == null) {
                throw new Unreadable(1);
            }
            var node = reader.node(first);
            if (parser.nextToken() != null) {
                throw new Unreadable(reader.line());
            }
            return node;
        } catch (JacksonException broken) {
            var where = broken.getLocation();
            throw new Unreadable(where == null ? 1 : Math.max(1, where.getLineNr()));
        }
    }

    private Node node(JsonToken token) {
        int line = line();
        return switch (token) {
            case START_OBJECT -> {
                var parts = new LinkedHashMap<String, Node>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var name = parser.currentName();
                    parts.put(name, node(parser.nextToken()));
                }
                yield new Node.Parts(line, parts);
            }
            case START_ARRAY -> {
                var items = new ArrayList<Node>();
                for (var next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    items.add(node(next));
                }
                yield new Node.Row(line, items);
            }
            case VALUE_STRING -> new Node.Text(line, parser.getString());
            case VALUE_NUMBER_INT -> {
                long value = parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? Long.MAX_VALUE
                        : parser.getLongValue();
                yield new Node.Whole(line, value);
            }
            case VALUE_TRUE -> new Node.Truth(line, true);
            case VALUE_FALSE -> new Node.Truth(line, false);
            case NOT_AVAILABLE,
                    END_OBJECT,
                    END_ARRAY,
                    PROPERTY_NAME,
                    VALUE_EMBEDDED_OBJECT,
                    VALUE_NUMBER_FLOAT,
                    VALUE_NULL -> new Node.Other(line);
        };
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
