package se.skyddsnat.web;

/** The masthead before an organisation has told its name. */
record Unnamed() implements Masthead {

    @Override
    public String municipality() {
        return Texts.t("web.municipality");
    }

    @Override
    public String outOfHoursPhone() {
        return "";
    }
}
