import type { Measure } from "../../../measures/measure";

/** A measure's note in two: its first sentence, which a report begins with, and the rest, which stands with the items. */
export function noteParts({ note }: Pick<Measure, "note">): {
  readonly first: string;
  readonly rest: string;
} {
  const [first = "", ...rest] = (note ?? "").split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return { first, rest: rest.join(" ") };
}
