package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.skyddsnat.casework.OpenCase;
import se.skyddsnat.investigation.Disclosed;

/** What a party who asks would see of a child's interventions and of what was needed. */
@Component
class InterventionParts implements Disclosed {

    private final InterventionStore interventions;
    private final NeedStore needs;

    InterventionParts(InterventionStore interventions, NeedStore needs) {
        this.interventions = interventions;
        this.needs = needs;
    }

    @Override
    public List<Part> parts(OpenCase open) {
        var path = open.head().path() + "/interventions";
        return Stream.concat(
                        interventions.list(open.id()).stream()
                                .map(each -> new Part(
                                        t("intervention.part"),
                                        each.signature(),
                                        path + "/" + each.id().value())),
                        needs.list(open.id()).stream()
                                .map(each -> new Part(t("intervention.need.caption"), each.signature(), path)))
                .toList();
    }
}
