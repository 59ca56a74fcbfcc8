/**
 * The made-up municipality Sundvik, for trials: twelve boards, two independent providers, some 195 preschools, people.
 *
 * <p>{@link se.skyddsnat.demo.Sundvik} is the same for the same seed number: names, ids, dates. Nothing in it is true of a
 * real municipality; proportions follow what press and a board's statement have told of one. No name is taken from a
 * document, personal numbers are test numbers, telephone numbers lie in the series that PTS keeps for fiction.
 *
 * <p>What its people have done is told by {@link se.skyddsnat.demo.Stories} and goes through the facades of the other
 * modules, in {@link se.skyddsnat.demo.Past}: a worry more is a story more.
 *
 * <p>Demo data exist only on the embedded database and a loopback address. This is the only module that may use all others.
 */
@NullMarked
@ApplicationModule(displayName = "Demo")
package se.skyddsnat.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
