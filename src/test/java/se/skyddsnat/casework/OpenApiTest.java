package se.skyddsnat.casework;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.web.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document that other systems are built from says what the code does. */
class OpenApiTest {

    private static final JsonNode DOCUMENT = document();

    @Test
    void itHasTheAddressesThatAnswer() {
        var answering = Stream.of(ReportApi.class.getDeclaredMethods())
                .flatMap(method -> Stream.concat(
                        Stream.ofNullable(method.getAnnotation(PostMapping.class))
                                .flatMap(mapping -> Stream.of(mapping.value()).map(path -> "post " + path)),
                        Stream.ofNullable(method.getAnnotation(GetMapping.class))
                                .flatMap(mapping -> Stream.of(mapping.value()).map(path -> "get " + path))))
                .filter(address -> !address.endsWith("openapi.json"))
                .collect(toCollection(TreeSet::new));
        var written = new TreeSet<String>();
        DOCUMENT.get("paths")
                .properties()
                .forEach(path ->
                        path.getValue().propertyNames().forEach(method -> written.add(method + " " + path.getKey())));
        assertThat(written).isEqualTo(answering);
    }

    @Test
    void itHasTheFieldsThatAreReadAndAnswered() {
        sameFields("$", schema("Report"), ReportJson.class);
        sameFields("$", schema("Receipt"), ReportApi.Receipt.class);
        sameFields("$", schema("Known"), ReportApi.Known.class);
        sameFields("$", schema("Problem"), Problem.class);
    }

    @Test
    void itsCodesAndLimitsAreOurs() {
        var report = schema("Report").get("properties");
        assertThat(texts(report.at("/reasons/items/enum")))
                .containsExactly(Stream.of(Reason.values()).map(Reason::name).toArray(String[]::new));
        assertThat(texts(report.at("/danger/enum"))).containsExactlyInAnyOrderElementsOf(WebReportForm.DANGERS);
        assertThat(report.at("/children/maxItems").asInt()).isEqualTo(ReportReader.MOST_CHILDREN);
        assertThat(report.at("/text/maxLength").asInt()).isEqualTo(FormWords.LONGEST);
        assertThat(report.at("/reporter/properties/name/maxLength").asInt()).isEqualTo(ReportReader.LONGEST_LINE);
    }

    private static void sameFields(String where, JsonNode schema, Class<?> type) {
        var properties = schema.get("properties");
        var fields = Stream.of(type.getRecordComponents()).toList();
        assertThat(properties.propertyNames())
                .as(where)
                .containsExactlyInAnyOrderElementsOf(
                        fields.stream().map(field -> field.getName()).toList());
        for (var field : fields) {
            var inner = element(field.getGenericType());
            var node = properties.get(field.getName());
            if (inner instanceof Class<?> record && record.isRecord()) {
                sameFields(where + "." + field.getName(), node.has("items") ? node.get("items") : node, record);
            }
        }
    }

    private static Type element(Type type) {
        return type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
    }

    private static JsonNode schema(String name) {
        return DOCUMENT.at("/components/schemas/" + name);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode document() {
        try (var file = OpenApiTest.class.getResourceAsStream("/openapi.json")) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
