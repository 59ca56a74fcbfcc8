package se.skyddsnat.investigation;

import java.util.List;
import se.skyddsnat.casework.OpenCase;
import se.skyddsnat.casework.Signature;

/** What a room below holds of a file that a party may ask to see; all of it must be assessed first. Rooms offer theirs as beans. */
public interface Disclosed {

    /** {@return the parts, inside the work of the one who looks, who may see the file} */
    List<Part> parts(OpenCase open);

    /**
     * A part of the file.
     *
     * @param path where it is read
     */
    record Part(String title, Signature signature, String path) {}
}
