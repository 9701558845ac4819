import { firstOf, ItemwiseError } from "../../errors";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import { keyFrom } from "../columns/column-profile";
import type { Judgement } from "./judge-columns";

/** Why a file has no scale. */
export type NoScaleReason = "unknown-order" | "unrelated" | "nothing-shared";

export const isWithoutScale = ({ blocks, continuous }: Judgement): boolean =>
  blocks.length === 0 && continuous.length === 0;

export function noScaleReason({ unordered, unrelated }: Judgement): NoScaleReason {
  if (unordered.length > 0) return "unknown-order";
  return unrelated.length > 0 ? "unrelated" : "nothing-shared";
}

/** Most columns named. */
const MAX_NAMED = 8;

const WHAT_TO_DO =
  "Items are columns that share their answers and are related: a few codes, numbers in the same range, or words on a scale that is known. If some columns are items all the same, name them, such as --items q1:q10. A report without items describes the columns.";

export function noScale({ file, notes }: LabelledTable, judged: Judgement): ItemwiseError {
  const { columns, unordered, unrelated } = judged;
  const [first] = unordered;
  if (first !== undefined) {
    const words = [...new Set(first.flatMap(({ counts }) => [...counts.keys()]))];
    const categories = words.map((label, index) => JSON.stringify({ code: index + 1, label })).join(", ");
    const names = first.slice(0, MAX_NAMED).map(({ name }) => `"${name}"`);
    return new ItemwiseError(
      "no-items",
      `${file}: no scale was found: ${names.join(", ")}${first.length > names.length ? " and others" : ""} hold answers in words whose order is not known.`,
      {
        hint: `Say the order with --order "First<Second<Third", or in a definition, from the lowest to the highest: {"id": "${keyFrom(first[0]?.name ?? "", "a")}", "categories": [${categories}]}. A report without items describes the columns.`,
      },
    );
  }
  if (unrelated.length > 0) {
    const names = unrelated.slice(0, MAX_NAMED).map(({ name }) => `"${name}"`);
    return new ItemwiseError(
      "no-items",
      `${file}: no scale was found: ${names.join(", ")}${unrelated.length > names.length ? " and others" : ""} have answers of one kind, and are not related.`,
      { hint: WHAT_TO_DO },
    );
  }
  const seen = firstOf(
    columns.map(({ column, why }) => `"${column.name}" (${why})`),
    MAX_NAMED,
  );
  return new ItemwiseError(
    "no-items",
    `${file}: no scale was found: no column looks like an item. Its columns: ${seen}.`,
    {
      hint: `${WHAT_TO_DO} ${notes[0] ?? "Is the first row the header (--no-header), and the delimiter right (--delimiter)?"}`,
    },
  );
}
