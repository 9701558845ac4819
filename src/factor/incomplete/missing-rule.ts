import type { MissingRule } from "../../correlation/correlation-matrix";
import { completeRows } from "../../correlation/pairs/observed-categories";
import type { PatternTable } from "../../data/answers/pattern-table";
import { selectItems } from "../../data/transform/select";
import { ItemwiseError, type Warning } from "../../errors";
import type { GroupMoments } from "../moments/group-moments";
import { answeredAny } from "../moments/group-tables";
import * as messages from "../moments/messages";

/** Treatment of missing answers: pairwise, full-information maximum likelihood, or listwise. */
export type ModelMissing = MissingRule | "fiml";

export const fullInformation = (): Warning => ({
  code: "full-information",
  message: messages.fullInformation(),
});

/**
 * Treatment of missing answers for a model: "fiml" for incomplete continuous items if all answers are to be used and
 * the estimator allows it; "listwise" for complete items or an estimator that needs complete answers.
 * @param options.hasFullInformation whether the estimator has a full-information version
 * @throws ItemwiseError "wrong-missing" for "fiml" of ordered items, "wrong-estimator" for "fiml" without such a
 *   version
 */
export function missingRuleFor(
  table: PatternTable,
  ids: readonly string[],
  options: {
    readonly kind: GroupMoments["kind"];
    readonly missing: ModelMissing;
    readonly hasFullInformation: boolean;
  },
): ModelMissing {
  const { kind, missing, hasFullInformation } = options;
  if (missing === "fiml" && kind === "ordered") {
    throw fullInformationOfOrdered(messages.orderedMissingHint);
  }
  if (missing === "fiml" && !hasFullInformation) {
    throw new ItemwiseError("wrong-estimator", messages.completeAnswersNeeded, {
      hint: messages.completeAnswersNeededHint,
    });
  }
  if (kind === "ordered" || missing === "fiml") return missing;
  return missing === "pairwise" && hasFullInformation && hasGaps(table, ids) ? "fiml" : "listwise";
}

function hasGaps(table: PatternTable, ids: readonly string[]): boolean {
  const chosen = selectItems(table, ids);
  const complete = completeRows(
    chosen,
    ids.map((_, j) => j),
  );
  return answeredAny(chosen).some((any, row) => any === 1 && complete[row] === 0);
}

/** The error for full-information maximum likelihood of ordered items. */
export const fullInformationOfOrdered = (hint: () => string): ItemwiseError =>
  new ItemwiseError("wrong-missing", messages.fullInformationOfOrdered, { hint });
