package se.skyddsnat.demo;

/** The people that a visitor of the demo can be, each with a card on the log-in page. */
enum Card {
    TEACHER("larare", "Maja Lilja", "Förskollärare"),
    COLLEAGUE("kollega", "Omar Hagberg", "Barnskötare"),
    HEAD("rektor", "Helena Sandell", "Rektor"),
    CENTRAL("centralt", "Rima Norell", "Samordnare"),
    INTAKE_WORKER("mottag", "Jonas Ekdahl", "Socialsekreterare"),
    SECOND_WORKER("kollega-mottag", "Nadia Kvist", "Socialsekreterare"),
    TEAM_LEADER("gruppledare", "Petra Lundmark", "Gruppledare"),
    OUT_OF_HOURS_WORKER("jour", "Karim Östlund", "Socialsekreterare, socialjouren"),
    LOG_REVIEWER("loggranskare", "Ylva Thorell", "Loggranskare"),
    ADMINISTRATOR("admin", "Viktor Melin", "Systemadministratör");

    private final String login;
    private final String person;
    private final String title;

    Card(String login, String person, String title) {
        this.login = login;
        this.person = person;
        this.title = title;
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
