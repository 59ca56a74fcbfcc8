package se.skyddsnat.investigation;

import se.skyddsnat.casework.Signature;
import se.skyddsnat.instrument.Answers;
import se.skyddsnat.instrument.InstrumentId;

/**
 * A form as it was answered about a child, which nothing changes.
 *
 * @param form the version that it was answered on
 * @param judgement what the one who answered makes of the whole (sammanvägd bedömning), in own words
 */
record FormAnswer(AnswerId id, InstrumentId form, Answers answers, String judgement, Signature signature) {}
