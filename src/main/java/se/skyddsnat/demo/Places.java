package se.skyddsnat.demo;

import java.util.List;
import java.util.stream.Stream;

/** Names for preschools and schools, put together from two halves. */
final class Places {

    private static final List<String> FIRST = words(
            "Al Ask Asp Björk Bok Ek En Fjäll Fågel Gran Hassel Hav Humle Klöver Lind Ljung Lärk Lönn Rönn Sol Svan Säl Tall");

    private static final List<String> SECOND = words(
            "backen berget bäcken dalen dungen gläntan hagen hällen kullen lunden skogen stigen vallen viken ängen");

    private Places() {}

    static List<String> all() {
        return FIRST.stream().flatMap(Places::joined).toList();
    }

    private static Stream<String> joined(String first) {
        return SECOND.stream().map(second -> first + second);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
