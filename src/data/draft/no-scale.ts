import { ItemwiseError } from "../../errors";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import { keyFrom } from "../columns/column-profile";
import { inQuotes } from "../messages";
import type { Judgement } from "./judge-columns";
import * as messages from "./messages";

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

/** The first columns in quotation marks, and whether there are more. */
const namesOf = (columns: readonly { readonly name: string }[]) => ({
  columns: columns.slice(0, MAX_NAMED).map(({ name }) => inQuotes({ name })),
  isMore: columns.length > MAX_NAMED,
});

export function noScale({ file, notes }: LabelledTable, judged: Judgement): ItemwiseError {
  const { columns, unordered, unrelated } = judged;
  const [first] = unordered;
  if (first !== undefined) {
    const words = [...new Set(first.flatMap(({ counts }) => [...counts.keys()]))];
    const categories = words.map((label, index) => JSON.stringify({ code: index + 1, label })).join(", ");
    const entry = `{"id": "${keyFrom(first[0]?.name ?? "", "a")}", "categories": [${categories}]}`;
    return new ItemwiseError("no-items", () => messages.orderNotKnown({ file, ...namesOf(first) }), {
      hint: () => messages.orderNotKnownHint({ entry }),
    });
  }
  if (unrelated.length > 0) {
    return new ItemwiseError("no-items", () => messages.answersUnrelated({ file, ...namesOf(unrelated) }), {
      hint: messages.whatItemsAre,
    });
  }
  const seen = (): string[] =>
    columns.map(({ column, why }) => messages.columnAsSeen({ column: column.name, why }));
  return new ItemwiseError("no-items", () => messages.noItemFound({ file, columns: seen() }), {
    hint: () => `${messages.whatItemsAre()} ${notes[0] ?? messages.checkHeader()}`,
  });
}
