package se.skyddsnat.casework;

import java.util.List;
import java.util.Map;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.audit.Look;

/**
 * Who can open a card and who has.
 *
 * @param blockable colleagues that could have the report and can be blocked; none for who may not block
 */
record CaseOpenness(
        CaseFile file,
        List<Access.Entitled> open,
        List<Access.Block> blocks,
        List<Look> looks,
        Map<AccountId, String> names,
        List<Access.Entitled> blockable,
        boolean managesBlocks) {}
