import type { Grouping, PatternTable } from "../../data/answers/pattern-table";
import { designGroupings } from "../design/design-groupings";
import type { EstimateOptions } from "../prevalence/estimate-prevalence";
import type { Variable } from "../prevalence/indicators";
import type { PrevalencePlan } from "../prevalence/prevalence-plan";

export interface Regressors {
  /** Groupings of the sample design, shown or not, to adjust for. */
  readonly adjusted: readonly string[];
  /** One or two groupings of interest. */
  readonly factors: readonly string[];
}

/** Two groupings shown crossed, otherwise one; not those of the sample design, unless there is no other. */
export function regressors({ table, margins }: PrevalencePlan): Regressors {
  const names = margins.flatMap(({ of }) => (of.length === 1 ? of : []));
  const made = designGroupings(table);
  const adjusted = made.length === 0 && names.length > 2 ? names.slice(0, 1) : made;
  const wanted = names.filter((name) => !adjusted.includes(name));
  if (wanted.length === 0) return { adjusted: [], factors: names.slice(0, 1) };
  const crossing = margins.find(({ of }) => of.length === 2 && of.every((name) => wanted.includes(name)));
  return { adjusted, factors: crossing?.of ?? wanted.slice(0, 1) };
}

/** The name of combined hidden levels. */
const HIDDEN_TOGETHER = "hidden levels together";

/**
 * The table with groupings whose coefficients disclose no hidden share: hidden levels are combined with people of
 * unknown level, so that their share is what everybody's and the shown ones leave. Null where a single level would
 * stand alone, or the shares are shown by no grouping.
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
      (_, level) => !hidden.isHidden(outcome.variable, context, { of: [name], level }),
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
