package se.skyddsnat.investigation;

import se.skyddsnat.web.Upload;

/** A document to be attached, looked at before ({@link Upload#look}). */
record NewDocument(EntryId id, String title, boolean assessFirst, Upload upload, Upload.Fit fit) {}
