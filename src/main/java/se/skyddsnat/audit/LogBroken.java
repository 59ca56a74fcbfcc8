package se.skyddsnat.audit;

/** The log is not what was written: sealing stops until a person has looked. */
class LogBroken extends RuntimeException {

    private static final long serialVersionUID = 1;

    LogBroken(String what) {
        super(what);
    }
}
