import type { Analysis } from "../../../analysis/analysis";
import type { DifItem, DifResult } from "../../../irt/dif/dif-result";
import { structureFactorLabel } from "../../kit/words/model-names";
import { counted, listed, quoted, sentence } from "../../kit/words/phrases";
import { typeset } from "../../kit/words/typeset";
import type { ComparedItem, Grouping } from "../groupings";
import { shownLevels } from "../shown-levels";

/** Where a difference between groups begins to matter; the limits of `dif`. */
export const DIF_LIMITS = {
  /** Logits: an ETS delta of 1 (Zieky, 1993). */
  logOdds: 1 / 2.35,
  /** Change of Nagelkerke's R2 (Jodoin & Gierl, 2001). */
  r2Moderate: 0.035,
  r2Large: 0.07,
} as const;

const VERDICTS: Readonly<Record<DifItem["verdict"], string>> = {
  none: "no difference found",
  negligible: "differs by less than the limit",
  different: "differs; whether by more than the limit is open",
  present: "differs by more than the limit",
  undecided: "no difference found, too few answers to tell in some group",
  "cannot be tested": "could not be tested",
};

/** What was found of an item, and what kept it or some groups from being compared. */
export function itemVerdict({ verdict, problem }: DifItem): string {
  const words = VERDICTS[verdict];
  if (problem === null) return words;
  const reason = sentence(typeset(problem));
  return verdict === "cannot be tested" ? reason : `${words}. ${reason}`;
}

/** The groups in which an item is found to differ from none. */
export function differingGroups({ item, result }: ComparedItem): string {
  const shown = shownLevels(result);
  const names = item.groups
    .filter(({ differs }) => differs)
    .map(({ group }) => (shown.has(group) ? group : "a small group"));
  return names.length === 0 ? "–" : listed(names);
}

/** Which items link the groups, factor by factor, and whether the search for them came to an end. */
export function anchorSentences(analysis: Analysis, { results }: Grouping): readonly string[] {
  return results.flatMap((result) => {
    const { anchors, items } = result;
    if (items.every(({ verdict }) => verdict === "cannot be tested")) return [];
    const label = quoted(structureFactorLabel(analysis, result.structure, result.factor));
    const link = anchors.length === 0 ? "no item" : listed(anchors);
    return [
      `${label}: ${link} ${anchors.length > 1 ? "differ" : "differs"} in no group and ${anchors.length > 1 ? "anchor" : "anchors"} the others${roundsWords(result)}`,
    ];
  });
}

function roundsWords({ purification: { rounds, settled } }: DifResult): string {
  return settled
    ? ` (found in ${counted(rounds, "round")}).`
    : `; after ${counted(rounds, "round")} some group has too few items that link it, so that which items differ is uncertain.`;
}
