package se.skyddsnat.casework;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.skyddsnat.RunningProgram;
import se.skyddsnat.Visit;
import se.skyddsnat.access.Accounts;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.concern.Reference;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.PersonKeys;
import se.skyddsnat.db.TestDatabase;
import se.skyddsnat.db.Work;
import se.skyddsnat.organisation.AuthorityId;
import se.skyddsnat.organisation.StaffId;
import se.skyddsnat.organisation.UnitId;

/** A social board with two intake units, a preschool that reports to it, and reports as they are handed over. */
public final class CaseGiven {

    public static final Instant FRIDAY_EVENING = Instant.parse("2026-11-20T20:15:00Z");
    static final String NUMBER = "202003122385";

    public static final CaseGiven WORLD = new CaseGiven();

    public final RunningProgram program = RunningProgram.withDemo();
    public final JdbcClient behind;

    private final AtomicInteger numbers = new AtomicInteger();
    private final UUID social = Id.make();
    private final UUID education = Id.make();
    private final UUID north = Id.make();
    private final UUID south = Id.make();
    private final UUID preschool = Id.make();
    private final UUID night = Id.make();
    private final UUID team = Id.make();
    private final UUID office = Id.make();

    public final User sara;
    public final User omar;
    public final User leader;
    public final User southernLeader;
    public final User expert;
    public final User secondExpert;
    final User logReviewer;
    final User duty;
    final User secondDuty;
    final User teacher;
    final User standIn;
    final User otherTeacher;

    private CaseGiven() {
        try {
            behind = JdbcClient.create(new SingleConnectionDataSource(TestDatabase.superuser(program.database), true));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(program::close));
        authority(social, "SOCIAL", "Provnämnden");
        authority(education, "EDUCATION", "Provskolenämnden");
        unit(north, social, "INTAKE", "Provmottag norr", null);
        unit(south, social, "INTAKE", "Provmottag söder", null);
        unit(night, social, "OUT_OF_HOURS", "Provjouren", null);
        unit(preschool, education, "PRESCHOOL", "Provförskolan", north);
        sara = user("Sara Lind", Role.INTAKE_WORKER, social, north);
        omar = user("Omar Berg", Role.INTAKE_WORKER, social, north);
        leader = user("Lena Ek", Role.TEAM_LEADER, social, north);
        southernLeader = user("Sven Ås", Role.TEAM_LEADER, social, south);
        unit(team, social, "EXPERT_TEAM", "Provteamet", null);
        expert = user("Eva Frid", Role.EXPERT, social, team);
        secondExpert = user("Elin Strand", Role.EXPERT, social, team);
        unit(office, social, "OFFICE", "Provkansliet", null);
        logReviewer = user("Lova Gren", Role.LOG_REVIEWER, social, office);
        duty = user("Dag Vik", Role.OUT_OF_HOURS_WORKER, social, night);
        secondDuty = user("Disa Hjort", Role.OUT_OF_HOURS_WORKER, social, night);
        teacher = user("Tove Holm", Role.TEACHER, education, preschool);
        standIn = user("Stina Dal", Role.TEACHER, education, preschool);
        otherTeacher = user("Olle Fors", Role.TEACHER, education, preschool);
        program.clock.set(FRIDAY_EVENING);
    }

    public <T> T bean(Class<T> type) {
        return program.bean(type);
    }

    Worklists lists() {
        return bean(Worklists.class);
    }

    /** {@return somebody at a browser, logged in} */
    public Visit visit(User user) {
        return program.visit(login(user.displayName()));
    }

    private static String login(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.');
    }

    /** A report as it lies on both sides. */
    public record Delivered(IntakeId id, String reference, UUID reportId, CaseId first, CaseId second) {}

    /** Two siblings, two reasons, a trip next week; the first child has a number. */
    public Delivered delivered() {
        return delivered("Amira Khalil");
    }

    Delivered delivered(String firstChild) {
        return delivered(firstChild, NUMBER);
    }

    Delivered delivered(String firstChild, String number) {
        return delivered(firstChild, number, north);
    }

    /** Came when intake was closed. */
    Delivered deliveredAtNight() {
        return delivered("Amira Khalil", NUMBER, night);
    }

    private Delivered delivered(String firstChild, String number, UUID desk) {
        var delivered = new Delivered(
                new IntakeId(Id.make()),
                Reference.make("ORO").value(),
                Id.make(),
                new CaseId(Id.make()),
                new CaseId(Id.make()));
        sent(delivered);
        var keys = bean(PersonKeys.class);
        var sealed = keys.seal(social, delivered.first().value(), number);
        var json = """
                {"id": "%s", "reference": "%s", "sentAt": "%s", "socialAuthority": "%s", "fromAuthority": "%s",
                 "fromUnit": "%s", "receiver": "%s", "desk": "%s", "unitName": "Provförskolan", "profession": "PRESCHOOL",
                 "reporterName": "Tove Holm", "reporterTitle": "Förskollärare", "reporterPhone": "08-465 004 01",
                 "standInName": "Stina Dal", "coSigners": ["Olle Fors"], "danger": "SOON", "tripDate": "2026-11-27",
                 "tripNear": "YES", "pickup": "Farbror, kl. 17",
                 "answers": [{"question": "seen", "answer": "Blåmärken på armen 🙂"}, {"question": "words", "answer": "”Jag ska åka bort”"}],
                 "reasons": ["VIOLENCE_AGAINST_CHILD", "TAKEN_ABROAD"],
                 "children": [
                    {"number": 1, "id": "%s", "caseNumber": "%s", "name": "%s", "birthDate": "%s",
                     "numberIndex": "%s", "sealedNumber": "%s", "wrappedKey": "%s"},
                    {"number": 2, "id": "%s", "caseNumber": "%s", "name": "Sami", "birthDate": null,
                     "numberIndex": null, "sealedNumber": null, "wrappedKey": null}]}
                """.formatted(
                        delivered.id().value(),
                        delivered.reference(),
                        program.clock.instant(),
                        social,
                        education,
                        preschool,
                        north,
                        desk,
                        delivered.first().value(),
                        Reference.make("SN").value(),
                        firstChild,
                        LocalDate.parse(number.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE),
                        base64(keys.index(social, number)),
                        base64(sealed.text()),
                        base64(sealed.wrappedKey()),
                        delivered.second().value(),
                        Reference.make("SN").value());
        call(teacher, "select handover.deliver_report(cast(:report as jsonb))", Map.of("report", json));
        return delivered;
    }

    /** A test number that no other test has used: birth number 238 is nobody's. */
    public String freshNumber() {
        return testNumber(LocalDate.of(2018, 1, 1).plusDays(numbers.getAndIncrement()), "238");
    }

    /** A test number of a child born on a day. */
    public static String numberOf(LocalDate born) {
        return testNumber(born, "238");
    }

    /** Another child, born the same day. */
    static String twinOf(String number) {
        return testNumber(LocalDate.parse(number.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE), "239");
    }

    private static String testNumber(LocalDate born, String serial) {
        var eleven = DateTimeFormatter.BASIC_ISO_DATE.format(born) + serial;
        int sum = 0;
        for (int i = 2; i < eleven.length(); i++) {
            int weighed = (eleven.charAt(i) - '0') * (2 - i % 2);
            sum += weighed / 10 + weighed % 10;
        }
        return eleven + (10 - sum % 10) % 10;
    }

    /** Delivered and taken by Sara. */
    public Delivered taken() {
        var delivered = delivered();
        bean(Cases.class).take(sara, delivered.id());
        return delivered;
    }

    /** A child on whom an investigation has been opened, which Sara has. */
    public CaseId opened() {
        return opened(freshNumber());
    }

    /** The same, of the child with this number, who is chosen to be somebody known. */
    public CaseId opened(String number) {
        var delivered = delivered("Odd Kvist", number);
        var cases = bean(Cases.class);
        cases.take(sara, delivered.id());
        var id = delivered.first();
        bean(Persons.class)
                .identify(
                        sara,
                        seen(sara, id),
                        behind.sql(
                                        "select proposed_person_id from casework.case_file where id = ? and proposed_person_id is not null")
                                .param(id.value())
                                .query(UUID.class)
                                .optional()
                                .<WhoIsIt>map(known -> new WhoIsIt.Known(new PersonId(known), ""))
                                .orElse(new WhoIsIt.Unmet()));
        cases.assess(sara, seen(sara, id), new NewAssessment(false, Set.of(), "Bor hos mormor."));
        cases.decide(sara, seen(sara, id), new NewDecision(Outcome.OPENED, "Det ska utredas."));
        return id;
    }

    public SeenCase seen(User user, CaseId id) {
        return new SeenCase(id, bean(Cases.class).read(user, id).version());
    }

    void asksForFeedback(User user, Delivered report) {
        call(
                user,
                "select handover.ask_feedback(:reference, cast(:at as timestamptz), :name)",
                Map.of(
                        "reference",
                        report.reference(),
                        "at",
                        program.clock.instant().toString(),
                        "name",
                        user.displayName()));
    }

    /** Calls a hand-over function as somebody. */
    void call(User user, String sql, Map<String, ?> parameters) {
        run(user.acting(), sql, parameters);
    }

    private void run(Acting acting, String sql, Map<String, ?> parameters) {
        bean(Work.class)
                .as(
                        acting,
                        () -> bean(JdbcClient.class)
                                .sql(sql)
                                .params(parameters)
                                .query((_, _) -> true)
                                .single());
    }

    /** The reporter's own side, as far as the hand-over asks about it. */
    private void sent(Delivered delivered) {
        behind.sql("""
                        insert into concern.report (authority_id, id, reference, unit_id, author_id, author_name, title, phone,
                            sent_at, receiver_id, danger, trip, trip_day, pickup, inform)
                        values (?, ?, ?, ?, ?, 'Tove Holm', 'Förskollärare', '08-465 004 01', now(), ?, 'SOON', 'YES', null, '', 'NOBODY')
                        """)
                .params(education, delivered.reportId(), delivered.reference(), preschool, teacher.account(), north)
                .update();
        for (int number : new int[] {1, 2}) {
            behind.sql("""
                            insert into concern.report_child (authority_id, id, report_id, number, name)
                            values (?, gen_random_uuid(), ?, ?, 'Amira')
                            """).params(education, delivered.reportId(), number).update();
        }
        relation(delivered.reportId(), teacher, "AUTHOR");
        relation(delivered.reportId(), standIn, "STAND_IN");
    }

    private void relation(UUID report, User user, String function) {
        behind.sql("""
                        insert into access.relation (authority_id, id, subject_id, account_id, function, since)
                        values (?, gen_random_uuid(), ?, ?, ?, now())
                        """).params(education, report, user.account(), function).update();
    }

    private void authority(UUID id, String area, String name) {
        behind.sql("insert into organisation.authority (id, kind, area, name) values (?, 'BOARD', ?, ?)")
                .params(id, area, name)
                .update();
    }

    private void unit(UUID id, UUID authority, String kind, String name, @Nullable UUID receiver) {
        behind.sql(
                        "insert into organisation.unit (id, authority_id, kind, name, receiver_id) values (?, ?, ?, ?, cast(? as uuid))")
                .params(id, authority, kind, name, receiver)
                .update();
    }

    private User user(String name, Role role, UUID authority, UUID unit) {
        var member = Id.make();
        behind.sql("""
                        insert into organisation.staff (authority_id, id, unit_id, name, title, valid_from)
                        values (?, ?, ?, ?, '', date '2020-01-01')
                        """).params(authority, member, unit, name).update();
        var accounts = bean(Accounts.class);
        var account = bean(Work.class).as(Acting.program(Area.FRAMEWORK), () -> {
            var id = accounts.createDemo(login(name), name, accounts.demoHash());
            accounts.grant(id, new AuthorityId(authority), new StaffId(member), role);
            return id.value();
        });
        return new User(account, name, role, new AuthorityId(authority), new UnitId(unit), "");
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
