import type { Measure } from "../../../measures/measure";

/** A note's first sentence, with which a report begins, and the rest, which is with the items. */
export function noteParts({ note }: Pick<Measure, "note">) {
  const [first = "", ...rest] = (note ?? "").split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return { first, rest: rest.join(" ") };
}
