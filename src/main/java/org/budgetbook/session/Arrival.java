package org.budgetbook.session;

import java.util.Optional;
import org.budgetbook.message.Message;

/**
 * A package that was looked at before it is taken in (待接收的上报包).
 *
 * @param previous the version received before it; 0 when there is none
 * @param again whether this very package has been taken in already
 * @param differences from the version before, in words
 * @param otherKey whether it is signed with another key than the version before, or not at all
 *     although that one was: somebody has to agree
 * @param objection why this workspace cannot take it; empty when it can
 */
public record Arrival(
    PackageCard card,
    int previous,
    boolean again,
    Reception.Differences differences,
    boolean otherKey,
    Optional<Message> objection) {}
