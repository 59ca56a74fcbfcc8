package se.skyddsnat.organisation;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.skyddsnat.web.Masthead;
import se.skyddsnat.web.Texts;

/** The municipality's name and its number out of office hours, for the top of every page. */
@Component
class OrganisationMasthead implements Masthead {

    private final Kept<Names> names;

    private record Names(String municipality, String phone, boolean demo) {}

    OrganisationMasthead(Organisation organisation, Clock clock) {
        names = new Kept<>(
                clock,
                () -> new Names(
                        organisation.municipality().orElse(""),
                        organisation.outOfHours().map(Phone::number).orElse(""),
                        organisation.isDemo()));
    }

    @Override
    public String municipality() {
        var name = names.get().municipality();
        return name.isEmpty() ? Texts.t("web.municipality") : name;
    }

    @Override
    public String outOfHoursPhone() {
        return names.get().phone();
    }

    @Override
    public boolean demo() {
        return names.get().demo();
    }
}
