package se.skyddsnat.measures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A body as it is kept. */
final class BodyJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private BodyJson() {}

    static String write(Body body) {
        return JSON.writeValueAsString(plain(body));
    }

    static Body read(Kind kind, String json) {
        return body(kind.fields(), JSON.readValue(json, Map.class));
    }

    private static Map<String, Object> plain(Body body) {
        var values = new LinkedHashMap<String, Object>();
        body.values()
                .forEach((name, value) -> values.put(
                        name,
                        value instanceof List<?> list
                                ? list.stream()
                                        .map(each -> each instanceof Body row ? plain(row) : each)
                                        .toList()
                                : value));
        return values;
    }

    /** In the order of the declaration, which PostgreSQL does not keep. */
    private static Body body(List<Field> fields, Map<?, ?> values) {
        var ordered = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            var value = values.get(field.name());
            if (value instanceof List<?> list && field.type() instanceof FieldType.Rows(var inner)) {
                ordered.put(
                        field.name(),
                        list.stream()
                                .map(row -> (Object) body(inner, (Map<?, ?>) row))
                                .toList());
            } else if (value != null) {
                ordered.put(field.name(), value);
            }
        }
        return new Body(ordered);
    }
}
