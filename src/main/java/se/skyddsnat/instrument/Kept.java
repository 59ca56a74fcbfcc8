package se.skyddsnat.instrument;

import java.util.List;

/**
 * A version of a form as an expert reads it.
 *
 * @param versions all of the same form, the latest first
 * @param signed whether the reader has signed it
 */
record Kept(Version version, Definition definition, List<Version> versions, boolean signed) {

    Kept {
        versions = List.copyOf(versions);
    }

    boolean maySign() {
        return !signed && version.published() == null && version.withdrawn() == null;
    }

    boolean mayPublish() {
        return version.published() == null
                && version.withdrawn() == null
                && !version.followed()
                && version.approvals().size() >= Version.SIGNATURES;
    }

    boolean mayWithdraw() {
        return version.withdrawn() == null;
    }
}
