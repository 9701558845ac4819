import type { MeasureDefinition } from "../../measures/measure";
import type { MeasureDraft } from "./draft-measure";
import { codedNotes, tieNotes } from "./draft-notes";
import * as messages from "./messages";

/** What a draft assumed beside its definition. */
export type Assumed = Partial<Pick<MeasureDraft, "ties" | "strays" | "assumed">>;

/**
 * A draft's assumptions in a few short sentences; `written` is where the draft was saved, null if nowhere. Rows are single
 * people: they are not named where answers are sensitive.
 */
export function draftAssumptions(
  definition: MeasureDefinition,
  file: string,
  written: string | null,
  { ties = [], strays = [], assumed = [] }: Assumed = {},
): string[] {
  const { items, groups = {}, weight, external = {}, repeat } = definition;
  // Where strays are named, they need not be listed.
  const named = definition.sensitive === true ? [] : strays;
  const missing = items.flatMap((item) => {
    const codes = (item.categories ?? []).map(({ code }) => code);
    const [low, high] = [Math.min(...codes), Math.max(...codes)];
    const isNamed = (one: { readonly label?: string | undefined; readonly code: number }): boolean =>
      named.length > 0 && one.label === messages.strayCode({ low, high, code: String(one.code) });
    return (item.missing ?? []).flatMap((one) => (isNamed(one) ? [] : [noAnswerText(one)]));
  });
  const [first = "", last = ""] = [items[0]?.id, items.at(-1)?.id];
  const n = items.length;
  const range = n === 1 ? first : messages.itemColumns({ n, first, last });
  const names = Object.keys(groups);
  const repeated = Object.values(repeat?.columns ?? {}).flat();
  return [
    // Only drafts of published measures have a source.
    definition.source == null
      ? messages.draftedFromFile({ file, items: range, n })
      : messages.draftedAsPublished({ file, items: range, title: definition.title ?? definition.id }),
    ...codedNotes(items.filter(({ reverse }) => reverse === true)),
    ...tieNotes(ties),
    ...assumed,
    ...(missing.length > 0 ? [messages.draftedNoAnswers({ answers: byFrequency(missing) })] : []),
    ...named,
    ...(names.length > 0 ? [messages.draftedGroups({ groups: names })] : []),
    ...(Object.keys(external).length > 0 ? [messages.draftedExternal({ names: Object.keys(external) })] : []),
    ...(repeated.length > 0 ? [messages.draftedRepeats({ columns: repeated })] : []),
    ...(weight == null ? [] : [messages.draftedWeight({ column: weight.column })]),
    ...(["stratum", "cluster"] as const).flatMap((unit) => {
      const own = definition[unit];
      return own == null ? [] : [messages.draftedDesign({ unit, column: own.column })];
    }),
    ...(written === null ? [] : [messages.draftedIn({ path: written })]),
  ];
}

/** Each text once, those of most items first. */
function byFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([text]) => text);
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
  return text !== undefined || code < 0 || label.includes(String(code))
    ? label
    : messages.codeWithLabel({ code: String(code), label });
}
