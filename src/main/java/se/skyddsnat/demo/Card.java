package se.skyddsnat.demo;

import se.skyddsnat.access.Role;

/** The people that a visitor of the demo can be, each with a card on the log-in page. */
enum Card {
    TEACHER(Role.TEACHER, "larare", "Maja Lilja", "Förskollärare"),
    COLLEAGUE(Role.TEACHER, "kollega", "Omar Hagberg", "Barnskötare"),
    HEAD(Role.PRESCHOOL_HEAD, "rektor", "Helena Sandell", "Rektor"),
    CENTRAL(Role.CENTRAL_FUNCTION, "centralt", "Rima Norell", "Samordnare"),
    INTAKE_WORKER(Role.INTAKE_WORKER, "mottag", "Jonas Ekdahl", "Socialsekreterare"),
    SECOND_WORKER(Role.INTAKE_WORKER, "kollega-mottag", "Nadia Kvist", "Socialsekreterare"),
    TEAM_LEADER(Role.TEAM_LEADER, "gruppledare", "Petra Lundmark", "Gruppledare"),
    OUT_OF_HOURS_WORKER(Role.OUT_OF_HOURS_WORKER, "jour", "Karim Östlund", "Socialsekreterare, socialjouren"),
    EXPERT(Role.EXPERT, "resursteam", "Karin Holmqvist", "Konsulent"),
    SECOND_EXPERT(Role.EXPERT, "kollega-resursteam", "Dilan Aras", "Konsulent"),
    LOG_REVIEWER(Role.LOG_REVIEWER, "loggranskare", "Ylva Thorell", "Loggranskare"),
    ADMINISTRATOR(Role.ADMINISTRATOR, "admin", "Viktor Melin", "Systemadministratör"),
    COORDINATOR(Role.COORDINATOR, "samordnare", "Birgitta Sahlin", "Samordnare"),
    MEASURE_OWNER(Role.MEASURE_OWNER, "ansvarig", "Anders Rosell", "Utvecklingschef"),
    BOARD_MEMBER(Role.BOARD_MEMBER, "ledamot", "Soraya Wikner", "Ledamot"),
    AUDITOR(Role.AUDITOR, "revisor", "Gunnar Thelin", "Revisor");

    private final Role role;
    private final String login;
    private final String person;
    private final String title;

    Card(Role role, String login, String person, String title) {
        this.role = role;
        this.login = login;
        this.person = person;
        this.title = title;
    }

    Role role() {
        return role;
    }

    String login() {
        return login;
    }

    String person() {
        return person;
    }

    String title() {
        return title;
    }
}
