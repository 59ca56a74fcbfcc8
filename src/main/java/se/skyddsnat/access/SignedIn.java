package se.skyddsnat.access;

import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;

/** All that a session keeps about who it belongs to; rights are read anew at each request. */
record SignedIn(UUID account, String getName) implements java.security.Principal, Serializable {

    @Serial
    private static final long serialVersionUID = 1;
}
