import type { MissingTreatment } from "../../survey/items/missing-treatment";
import type { PrevalenceEstimate } from "../../survey/prevalence/prevalence-result";
import type { ReplicationInput } from "../claims/replication-input";

/** What was reported, in which context, and what a missing answer counts as. */
export interface Reported {
  readonly variable: string;
  readonly context: string | null;
  readonly missing: MissingTreatment;
}

/** Level by grouping; empty for everybody. */
export type Where = Readonly<Record<string, string>>;

/** The names of crossed groupings, and of their levels. */
const CROSS = " x ";
const AND = ", ";

export function sameVariable(record: Reported, asked: Reported): boolean {
  return (
    record.variable === asked.variable && record.context === asked.context && record.missing === asked.missing
  );
}

/** The estimate of the people asked for, whichever way round their groupings are crossed. */
export function findPrevalence(
  { prevalence }: Pick<ReplicationInput, "prevalence">,
  asked: Reported,
  where: Where,
): PrevalenceEstimate | undefined {
  return prevalence.find((one) => sameVariable(one, asked) && isCell(one, where));
}

export function isCell(
  { group, level }: { readonly group: string | null; readonly level: string | null },
  where: Where,
): boolean {
  const names = Object.keys(where);
  if (group === null || level === null) return names.length === 0;
  return orders(names).some(
    (order) => order.join(CROSS) === group && order.map((name) => where[name] ?? "").join(AND) === level,
  );
}

/** All orders of a few names. */
function orders(names: readonly string[]): readonly (readonly string[])[] {
  if (names.length < 2) return names.length === 0 ? [] : [names];
  return names.flatMap((name, k) =>
    orders([...names.slice(0, k), ...names.slice(k + 1)]).map((rest) => [name, ...rest]),
  );
}

/** What was reported, in words: "any" (online, missing answers as no). */
export function reportedText({ variable, context, missing }: Reported): string {
  const treatment = {
    imputed: "missing answers imputed",
    "as-yes": "missing answers as yes",
    ipw: "of complete answers, weighted for who gave them",
    known: "of known answers",
    "as-no": "missing answers as no",
    complete: "of complete answers",
  }[missing];
  return `"${variable}" (${context === null ? "any context" : context}, ${treatment})`;
}

/** The people, in words. */
export function whereText(where: Where): string {
  const levels = Object.entries(where);
  return levels.length === 0 ? "all people" : levels.map(([name, level]) => `${name} ${level}`).join(" and ");
}
