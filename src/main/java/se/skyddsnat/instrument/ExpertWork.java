package se.skyddsnat.instrument;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.Forbidden;

/** What experts do with the forms of their board, each act in one transaction. */
@Component
class ExpertWork {

    private final Work work;

    ExpertWork(Work work) {
        this.work = work;
    }

    <T> T as(User user, Supplier<T> act) {
        require(user);
        return work.as(user.acting(Area.SOCIAL), act);
    }

    static void require(User user) {
        if (!user.is(Role.EXPERT)) {
            throw new Forbidden();
        }
    }
}
