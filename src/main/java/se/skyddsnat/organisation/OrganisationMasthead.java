package se.skyddsnat.organisation;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.HelpLine;
import se.skyddsnat.web.Masthead;

/** The municipality's name and the numbers to ring, for every page. */
@Component
class OrganisationMasthead implements Masthead {

    private final Kept<Facts> facts;

    private record Facts(String municipality, List<Phone> phones, boolean demo) {}

    OrganisationMasthead(Organisation organisation, Clock clock) {
        facts = new Kept<>(
                clock,
                () -> new Facts(organisation.municipality().orElse(""), organisation.phones(), organisation.isDemo()));
    }

    @Override
    public String municipality() {
        var name = facts.get().municipality();
        return name.isEmpty() ? t("web.municipality") : name;
    }

    @Override
    public String outOfHoursPhone() {
        return facts.get().phones().stream()
                .filter(phone -> phone.kind() == Phone.Kind.OUT_OF_HOURS)
                .map(Phone::number)
                .findFirst()
                .orElse("");
    }

    @Override
    public List<HelpLine> helpLines() {
        return facts.get().phones().stream()
                .filter(phone -> phone.kind() == Phone.Kind.HELP_LINE || phone.kind() == Phone.Kind.PROFESSIONALS)
                .map(phone -> new HelpLine(phone.name(), phone.number(), phone.hours(), checked(phone)))
                .toList();
    }

    @Override
    public boolean demo() {
        return facts.get().demo();
    }

    private static String checked(Phone phone) {
        return phone.verified() ? phone.findLastChecked().map(Formats::date).orElse("") : "";
    }
}
