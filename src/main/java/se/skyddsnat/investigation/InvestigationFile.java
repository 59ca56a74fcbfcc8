package se.skyddsnat.investigation;

import java.util.List;
import java.util.Optional;
import se.skyddsnat.casework.EarlierCase;
import se.skyddsnat.casework.OpenCase;
import se.skyddsnat.casework.ReasonRoad;

/**
 * An investigation with what its own page shows.
 *
 * @param plans the latest version first
 * @param passages the latest version first
 * @param prolongations the first first
 * @param areas every area, in use or not
 * @param earlier investigations of the same child, the latest first
 * @param end how far its end has come
 */
record InvestigationFile(
        OpenCase open,
        List<Plan> plans,
        List<Passage> passages,
        List<Prolongation> prolongations,
        List<Area> areas,
        List<ReasonRoad> reasons,
        List<EarlierCase> earlier,
        Risks.Known risk,
        Verdicts.Known end) {

    Optional<Plan> plan() {
        return plans.stream().findFirst();
    }

    Optional<Passage> passage(String area) {
        return passages.stream().filter(each -> each.area().equals(area)).findFirst();
    }
}
