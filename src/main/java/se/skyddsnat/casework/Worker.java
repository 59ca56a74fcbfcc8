package se.skyddsnat.casework;

import se.skyddsnat.access.AccountId;

/** Somebody who has, or can be given, children's cards. */
record Worker(AccountId account, String name) {}
