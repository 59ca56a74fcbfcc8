/** Pages. */
@NullMarked
@ApplicationModule(displayName = "Web", allowedDependencies = "db")
package se.skyddsnat.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
