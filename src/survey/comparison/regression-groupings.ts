import type { Grouping, PatternTable } from "../../data/answers/pattern-table";
import { designGroupings } from "../design/design-groupings";
import type { EstimateOptions } from "../prevalence/estimate-prevalence";
import type { Variable } from "../prevalence/indicators";
import type { PrevalencePlan } from "../prevalence/prevalence-plan";

/** What a regression of a prevalence is on. */
export interface Regressors {
  /** The groupings that the sample was made by, shown or not: allowed for. */
  readonly adjusted: readonly string[];
  /** One or two that are of interest. */
  readonly factors: readonly string[];
}

/** Two groupings that are shown crossed, otherwise one; not those that the sample was made by, unless there is no other. */
export function regressors({ table, margins }: PrevalencePlan): Regressors {
  const names = margins.flatMap(({ of }) => (of.length === 1 ? of : []));
  const made = designGroupings(table);
  const adjusted = made.length === 0 && names.length > 2 ? names.slice(0, 1) : made;
  const wanted = names.filter((name) => !adjusted.includes(name));
  if (wanted.length === 0) return { adjusted: [], factors: names.slice(0, 1) };
  const crossing = margins.find(({ of }) => of.length === 2 && of.every((name) => wanted.includes(name)));
  return { adjusted, factors: crossing?.of ?? wanted.slice(0, 1) };
}

/** What levels whose share is hidden are called together. */
const HIDDEN_TOGETHER = "hidden levels together";

/**
 * The table with groupings whose coefficients tell no hidden share: levels with one are taken together, and with the
 * people whose level is not known, so that the share of all of these is what everybody's and the shown ones leave.
 *
 * @returns null where that cannot be done: a single level would stand alone, or the shares are not shown by any grouping
 */
export function withoutHiddenLevels(
  table: PatternTable,
  asked: { readonly outcome: Variable; readonly context: string | null; readonly names: readonly string[] },
  { hidden }: Pick<EstimateOptions, "hidden">,
): PatternTable | null {
  const { outcome, context, names } = asked;
  if (names.length > 0 && !outcome.byGroup.includes(context)) return null;
  const groupings: Grouping[] = [];
  for (const grouping of table.groupings) {
    const { name, levels, codes } = grouping;
    const isOpen = levels.map(
      (_, level) => hidden.reason(outcome.variable, context, { of: [name], level }) === null,
    );
    if (!names.includes(name) || isOpen.every(Boolean)) {
      groupings.push(grouping);
      continue;
    }
    const open = levels.filter((_, level) => isOpen[level]);
    if (open.length > levels.length - 2 || open.length === 0) return null;
    const place = levels.map((level, at) => (isOpen[at] ? open.indexOf(level) : open.length));
    groupings.push({
      name,
      levels: [...open, HIDDEN_TOGETHER],
      codes: codes.map((code) => (code < 0 ? open.length : place[code]!)),
    });
  }
  return { ...table, groupings };
}
