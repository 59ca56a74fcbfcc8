package se.skyddsnat.consultation;

import java.util.UUID;

/**
 * What a member brings, naming nobody.
 *
 * @param key made with the form, so that a double click is one matter
 * @param wish what help is wanted with
 */
public record NewMatter(UUID key, AgeBand age, String words, String wish) {}
