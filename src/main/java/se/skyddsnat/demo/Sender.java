package se.skyddsnat.demo;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Who reports to a city's social board, with a share of a hundred that is made up but for the sum of some. */
enum Sender {
    POLICE("POLICE", 22, "Polisen", "Polis"),
    SCHOOL("SCHOOL", 18, "En skola", "Lärare"),
    HEALTH_CARE("HEALTH_CARE", 13, "En vårdcentral", "Läkare"),
    CHILD_HEALTH("CHILD_HEALTH", 3, "En barnavårdscentral", "Sjuksköterska"),
    PRESCHOOL("PRESCHOOL", 4, "En förskola", "Förskollärare"),
    SOCIAL_SERVICES("SOCIAL_SERVICES", 12, "Socialtjänsten", "Socialsekreterare"),
    OTHER_AUTHORITY("OTHER_AUTHORITY", 10, "En annan myndighet", "Handläggare"),
    PRIVATE("PRIVATE", 18, "Privatperson", "");

    private final String profession;
    private final int share;
    private final String place;
    private final String title;

    Sender(String profession, int share, String place, String title) {
        this.profession = profession;
        this.share = share;
        this.place = place;
        this.title = title;
    }

    String profession() {
        return profession;
    }

    String place() {
        return place;
    }

    String title() {
        return title;
    }

    /** {@return each as many times as it has a share} */
    static List<Sender> weighted() {
        return Stream.of(values())
                .flatMap(sender -> Collections.nCopies(sender.share, sender).stream())
                .toList();
    }
}
