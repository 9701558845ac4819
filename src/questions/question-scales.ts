import { analyzedScales } from "../analysis/models/analyzed-scales";
import { structuresOf } from "../measures/structure";
import type { Scale } from "../reliability/reliability";
import { distinctScales } from "../reliability/scale-ids";
import * as messages from "./messages";
import type { QuestionData } from "./question";

/** All items, and the factors of the declared structures; each sum of items once. */
export const scalesOf = ({ measure, tables }: Pick<QuestionData, "measure" | "tables">): readonly Scale[] =>
  distinctScales(
    analyzedScales(
      structuresOf(measure),
      tables.ungrouped.items.map(({ id }) => id),
    ),
  );

/** Which items are recoded, so that signs can be compared with the file's. */
export const reversedNote = ({ measure }: Pick<QuestionData, "measure">): string | false => {
  const items = measure.items.flatMap(({ id, reverse }) => (reverse ? [id] : []));
  return items.length > 0 && messages.reversedNote({ items });
};
