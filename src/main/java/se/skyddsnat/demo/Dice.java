package se.skyddsnat.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Chance that falls the same way every time for the same seed number, on every JDK: the algorithm is named. */
final class Dice {

    /** 1 January 2026 in milliseconds: ids sort as if they were all made in one moment. */
    private static final long MADE = 1_767_225_600_000L;

    private final RandomGenerator random;

    Dice(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, Random.from(random));
        return copy;
    }

    /** {@return a UUID in the form of version 7} */
    UUID id() {
        long high = MADE << 16 | 0x7000 | random.nextInt(0x1000);
        return new UUID(high, random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }
}
