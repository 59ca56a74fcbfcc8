package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody at a browser without scripts: keeps cookies, sends forms as they stand on the page, follows redirects. */
public final class Visit {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final String address;
    private final Map<String, String> cookies = new HashMap<>();

    private HttpResponse<String> response;
    private String path = "/";

    public Visit(String address) {
        this.address = address;
    }

    public Visit logIn(String login) {
        get("/login");
        return submit("form[action=/login]", Map.of("username", login, "password", "sundvik-demo"));
    }

    public Visit get(String wanted) {
        return send(wanted, HttpRequest.newBuilder().GET());
    }

    /** {@return a file, byte for byte; the page stays} */
    public byte[] fetch(String wanted) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address + wanted)).header("Cookie", cookies());
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(wanted + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form of the present page, with what the page has filled in and what is given here over it. */
    public Visit submit(String form, Map<String, String> fields) {
        return submit(form, fields, element(form).attr("action"));
    }

    /** Sends a form of the present page elsewhere, as one of its other buttons or a script does. */
    public Visit submit(String form, Map<String, String> fields, String action) {
        var all = new LinkedHashMap<>(filledIn(element(form)));
        all.putAll(fields);
        return post(action, all);
    }

    /** As the script does it: what is typed goes where the form keeps its draft, and the page stays. */
    public HttpResponse<String> autosave(String form, Map<String, String> fields) {
        var page = response;
        var at = path;
        submit(form, fields, element(form).attr("data-autosave"));
        var answer = response;
        response = page;
        path = at;
        return answer;
    }

    /** Sends a form of the present page with a file. */
    public Visit upload(String form, Map<String, String> fields, String fileName, byte[] file) {
        var element = element(form);
        var all = new LinkedHashMap<>(filledIn(element));
        all.putAll(fields);
        all.remove("file");
        var boundary = "----boundary";
        var head = all.entrySet().stream()
                .map(field -> "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(boundary, field.getKey(), field.getValue()))
                .collect(Collectors.joining());
        head +=
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(boundary, fileName);
        return send(
                element.attr("action"),
                HttpRequest.newBuilder()
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.concat(
                                HttpRequest.BodyPublishers.ofString(head),
                                HttpRequest.BodyPublishers.ofByteArray(file),
                                HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    /** Sends a form of the present page with several boxes of one name ticked, as well as what is given. */
    public Visit submit(String form, Map<String, String> fields, String boxes, List<String> ticked) {
        var element = element(form);
        var all = new LinkedHashMap<>(filledIn(element));
        all.putAll(fields);
        all.remove(boxes);
        return post(element.attr("action"), all, boxes, ticked);
    }

    /** Sends a form of the present page with one file. */
    public Visit upload(String form, String field, byte[] file) {
        var element = element(form);
        var boundary = "skyddsnat-file";
        var body = new ByteArrayOutputStream();
        filledIn(element)
                .forEach((name, value) ->
                        body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                        .formatted(boundary, name, value))
                                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"file\"\r\n\r\n"
                        .formatted(boundary, field))
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                element.attr("action"),
                HttpRequest.newBuilder()
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Sends just these fields, with the token of the present page. */
    public Visit post(String wanted, Map<String, String> fields) {
        return post(wanted, fields, "", List.of());
    }

    private Visit post(String wanted, Map<String, String> fields, String boxes, List<String> ticked) {
        var all = new LinkedHashMap<>(fields);
        var token = document().selectFirst("input[name=_csrf]");
        if (token != null) {
            all.putIfAbsent("_csrf", token.val());
        }
        var body = Stream.concat(
                        all.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())),
                        ticked.stream().map(value -> encoded(boxes) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return send(
                wanted,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public int status() {
        return response.statusCode();
    }

    public String path() {
        return path;
    }

    public String body() {
        return response.body();
    }

    public HttpResponse<String> response() {
        return response;
    }

    public Document document() {
        return Jsoup.parse(response.body());
    }

    /** {@return the words of the page, as one reads them} */
    public String text() {
        return document().body().text();
    }

    public Element element(String selector) {
        var element = document().selectFirst(selector);
        assertThat(element).as("%s on %s:\n%s", selector, path, text()).isNotNull();
        return element;
    }

    /** Goes where the first link leads whose words contain these. */
    public Visit follow(String words) {
        var link = document().select("a").stream()
                .filter(each -> each.text().contains(words))
                .findFirst();
        assertThat(link).as("link '%s' on %s:\n%s", words, path, text()).isPresent();
        return get(link.get().attr("href"));
    }

    /** The session is gone, as after twenty minutes; the rest of the browser is as it was. */
    public Visit loseSession() {
        cookies.remove("__Host-session");
        return this;
    }

    private Visit send(String wanted, HttpRequest.Builder request) {
        try {
            var sent = request.uri(URI.create(address + wanted));
            if (!cookies.isEmpty()) {
                sent.header("Cookie", cookies());
            }
            response = HTTP.send(sent.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        path = wanted;
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        var next = response.headers().firstValue("Location");
        var onward = next.map(location -> location.replace(address, "")).filter(location -> location.startsWith("/"));
        return onward.isPresent() ? get(onward.get()) : this;
    }

    /** {@return what the browser keeps, as it sends it} */
    public String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static Map<String, String> filledIn(Element form) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], textarea[name], select[name]")) {
            boolean choice =
                    field.attr("type").equals("radio") || field.attr("type").equals("checkbox");
            if (field.tagName().equals("textarea")) {
                // As every browser: the first line break after the tag is not part of the text.
                fields.put(field.attr("name"), field.wholeText().replaceFirst("^\n", ""));
            } else if (field.tagName().equals("select")) {
                var chosen = field.selectFirst("option[selected]");
                fields.put(field.attr("name"), chosen == null ? "" : chosen.val());
            } else if (field.attr("type").equals("file")) {
                continue;
            } else if (!choice || field.hasAttr("checked")) {
                fields.put(field.attr("name"), field.val());
            }
        }
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
