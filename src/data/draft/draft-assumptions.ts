import { firstOf } from "../../errors";
import type { MeasureDefinition } from "../../measures/measure";

const MAX_NAMED = 8;

/** A draft's assumptions in a few short sentences; `written` is where the draft was saved, null if nowhere. */
export function draftAssumptions(
  definition: MeasureDefinition,
  file: string,
  written: string | null,
): string[] {
  const { items, groups = {}, weight } = definition;
  const reversed = items.filter(({ reverse }) => reverse === true).map(({ id }) => id);
  const missing = items.flatMap((item) =>
    (item.missing ?? []).map(({ label, code, text }) => noAnswerText({ label, code, text })),
  );
  const [first, last] = [items[0]?.id, items.at(-1)?.id];
  const range = items.length === 1 ? `${first}` : `${items.length} columns (${first} to ${last})`;
  const names = Object.keys(groups);
  return [
    `No measure was named, so what ${file} holds was read from the file itself: ${range} are taken as items.`,
    ...(reversed.length > 0 ? [`Taken as worded against the others: ${firstOf(reversed, MAX_NAMED)}.`] : []),
    ...(missing.length > 0 ? [`Taken as no answer: ${firstOf([...new Set(missing)], MAX_NAMED)}.`] : []),
    ...(names.length > 0 ? [`Taken as groups: ${firstOf(names, MAX_NAMED)}.`] : []),
    ...(weight == null ? [] : [`Taken as the weight: ${weight.column}.`]),
    ...(written === null
      ? []
      : [`All of this stands in ${written}: check it, mend it, and give it with --measure.`]),
  ];
}

/** "99 (No answer)"; the label alone where the file has it instead of a code, or it names the code. */
function noAnswerText({
  label,
  code,
  text,
}: {
  readonly label?: string | undefined;
  readonly code: number;
  readonly text?: unknown;
}): string {
  if (label === undefined) return String(code);
  return text !== undefined || code < 0 || label.includes(String(code)) ? label : `${code} (${label})`;
}
