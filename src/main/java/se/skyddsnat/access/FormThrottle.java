package se.skyddsnat.access;

import org.springframework.stereotype.Component;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;

/** Slows down whoever sends report after report by the public form: ten from one address, and the next one waits. */
@Component
public class FormThrottle {

    static final int PER_ADDRESS = 10;

    private static final Acting PROGRAM = Acting.program(Area.FRAMEWORK);

    private final Throttle throttle;
    private final Work work;

    FormThrottle(Throttle throttle, Work work) {
        this.throttle = throttle;
        this.work = work;
    }

    public boolean mustWait(String address) {
        return work.as(PROGRAM, () -> throttle.counted(Throttle.FORM, address) >= PER_ADDRESS);
    }

    /** Counts one that was received. The address is kept in no form that can be read, and what was counted is forgotten. */
    public void sent(String address) {
        work.as(PROGRAM, () -> throttle.count(Throttle.FORM, address));
    }
}
