package se.skyddsnat.measures;

import se.skyddsnat.web.Upload;

/** A file to be added, looked at before ({@link Upload#look}). */
record NewEvidence(EvidenceId id, String title, Upload upload, Upload.Fit fit) {}
