package se.skyddsnat.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as another authority's system sends it. Everything may be missing until {@link ReportReader} has looked. */
record ReportJson(
        @Nullable Reporter reporter,
        @Nullable String danger,
        @Nullable Trip trip,
        @Nullable String pickup,
        @Nullable List<@Nullable String> reasons,
        @Nullable String text,
        @Nullable String childWords,
        @Nullable List<@Nullable Child> children,
        @Nullable String district) {

    record Reporter(
            @Nullable String name,
            @Nullable String title,
            @Nullable String phone,
            @Nullable String organisation,
            @Nullable String standIn,
            @Nullable Boolean wantsFeedback) {}

    record Trip(@Nullable String near, @Nullable String date) {}

    record Child(
            @Nullable String name,
            @Nullable String personalNumber,
            @Nullable String birthDate,
            @Nullable Integer birthYear) {}
}
