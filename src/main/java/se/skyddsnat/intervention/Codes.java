package se.skyddsnat.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.skyddsnat.web.Option;

/** The kinds of interventions and the problems that they answer to, in use or not. */
record Codes(List<Code> kinds, List<Code> problems) {

    String kind(String code) {
        return kinds.stream()
                .filter(each -> each.code().equals(code))
                .map(Code::name)
                .findFirst()
                .orElse(code);
    }

    String problems(List<String> codes) {
        return problems.stream()
                .filter(each -> codes.contains(each.code()))
                .map(Code::name)
                .collect(Collectors.joining("\n"));
    }

    static List<Option> options(List<Code> codes, LocalDate today) {
        return codes.stream()
                .filter(each -> each.valid(today))
                .map(Code::option)
                .toList();
    }

    static boolean valid(List<Code> codes, String wanted, LocalDate today) {
        return codes.stream().anyMatch(each -> each.code().equals(wanted) && each.valid(today));
    }
}
