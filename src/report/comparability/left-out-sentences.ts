import { MIN_PEOPLE_SHOWN } from "../../survey/items/missingness";
import { sentence } from "../kit/words/phrases";
import { typeset } from "../kit/words/typeset";
import type { Grouping } from "./groupings";
import * as messages from "./messages";

/** Groups in no comparison, by grouping and reason; small ones are not described further. */
export function leftOutSentences(
  groupings: readonly Pick<Grouping, "group" | "leftOut">[],
  of: "models" | "other" = "other",
): readonly string[] {
  return groupings.flatMap(({ group, leftOut }) => {
    const entries = leftOut.map(({ label, n, reason }) => ({
      label,
      reason:
        n !== null && n < MIN_PEOPLE_SHOWN
          ? messages.fewPeople({ least: MIN_PEOPLE_SHOWN })
          : typeset(reason).replace(/: ([a-z])/, (_, letter: string) => `. ${letter.toUpperCase()}`),
    }));
    return [...new Set(entries.map(({ reason }) => reason))].map((reason) => {
      const levels = entries.filter((one) => one.reason === reason).map(({ label }) => label);
      return messages.leftOut({ of, group, levels, reason: sentence(reason) });
    });
  });
}
