package se.skyddsnat.investigation;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.GuardianId;
import se.skyddsnat.casework.Signature;

/** A party was told something or not; see {@link NewCommunication}. */
record Communication(
        NewCommunication.About about,
        @Nullable GuardianId guardian,
        boolean told,
        LocalDate on,
        String keptBack,
        String why,
        String answer,
        @Nullable NewInterpreter interpreter,
        Signature signature) {

    boolean is(NewCommunication made) {
        return about == made.about()
                && Objects.equals(guardian, made.guardian())
                && told == made.told()
                && on.equals(made.on())
                && keptBack.equals(made.keptBack())
                && why.equals(made.why())
                && answer.equals(made.answer())
                && Objects.equals(interpreter, made.interpreter());
    }
}
