import type { Grouping } from "../../data/answers/pattern-table";
import { regressors } from "../comparison/regression-groupings";
import { type DisclosureRule, isSmallCount } from "../disclosure/disclosure";
import { isSameMargin, type Margin, type MarginGrouping } from "../disclosure/margin";
import { suppressMargins } from "../disclosure/suppress-margins";
import * as messages from "../messages";
import { contextsOf, type PrevalencePlan } from "../prevalence/prevalence-plan";
import { countMargin } from "../prevalence/risk-sums";
import { type AmongOptions, EXPERIENCES } from "./among-result";
import {
  type AmongTable,
  type AmongVariable,
  amongVariables,
  experienceValues,
  peopleValues,
} from "./among-variables";
import { type HiddenAmong, hiddenAmong } from "./hidden-among";

/** A variable with its counts and, by item (people: one for all) and row, whether it holds; see `peopleValues`. */
export interface CountedVariable extends AmongVariable {
  readonly margins: readonly Margin[];
  readonly values: readonly Float64Array[];
}

export interface CountedAmong {
  readonly items: AmongTable["items"];
  readonly variables: readonly CountedVariable[];
  readonly hidden: HiddenAmong;
  readonly isHiddenNumber: (of: readonly string[], level: number) => boolean;
}

const MAX_EXPERIENCES = 3;

/** The number of items reported, as a grouping of those who reported any. */
export function byExperiences({ reported }: AmongTable): Grouping {
  const levels = Array.from({ length: MAX_EXPERIENCES }, (_, at) =>
    at + 1 < MAX_EXPERIENCES ? String(at + 1) : messages.numberOrMore({ number: at + 1 }),
  );
  return {
    name: EXPERIENCES,
    levels,
    codes: reported.map((number) => Math.min(number, MAX_EXPERIENCES) - 1),
  };
}

/** The crossing of groupings that is shown in addition to the sample's own. */
export function crossingsOf(plan: PrevalencePlan): (readonly string[])[] {
  const { factors } = regressors(plan);
  return factors.length > 1 ? [factors] : [];
}

/** Counts those who reported something in the context, by all groupings; nothing where this base is hidden. */
export function countPeople(among: AmongTable, options: AmongOptions): CountedAmong {
  const { rule } = options;
  const experiences = byExperiences(among);
  const groupings = [...among.table.groupings, experiences];
  const table = { ...among.table, groupings };
  const inBase = Float64Array.from(among.base);
  // The distribution of the number of items is of those who reported any.
  const ofReporters = inBase.map((value, row) => (among.reported[row]! > 0 ? value : Number.NaN));
  const known = [...among.table.groupings.map(({ name }) => [name]), ...crossingsOf(options.plan)];
  const hidden = [
    ...hiddenNumbers([[], ...known], inBase),
    ...hiddenNumbers([[], [EXPERIENCES]], ofReporters).slice(1),
  ];
  const margins = hidden.map(({ of }) => of);
  const variables = amongVariables(among.question);
  const values = peopleValues(among, variables);
  const counted = variables.map((variable, k): CountedVariable => {
    const own = values[k]!;
    const counts = hidden.map(({ of, isHidden }) => ({ ...countMargin(table, own, of), implies: isHidden }));
    return { ...variable, values: [own], margins: counts };
  });
  return {
    items: among.items,
    variables: counted,
    hidden: hiddenAmong(among.question, counted, { groupings, rule }),
    isHiddenNumber: (of, level) =>
      hidden[margins.findIndex((one) => isSameMargin(one, of))]?.isHidden[level] ?? false,
  };

  function hiddenNumbers(all: readonly (readonly string[])[], base: Float64Array) {
    const counts = all.map((of): Margin => {
      const margin = countMargin(table, base, of);
      const states = margin.n.map((_, place) =>
        of[0] === EXPERIENCES
          ? hiddenByItemCounts(among, { counts: margin.counts, place, rule })
          : releasedBase(among, { of, place }, options),
      );
      return {
        ...margin,
        implies: states.map((one) => one === "hidden"),
        wasReleased: states.map((one) => one === "shown"),
      };
    });
    const { variables: found } = suppressMargins(groupings, [{ name: "base", margins: counts }], { rule });
    const reasons = found[0]?.margins.map((margin) => margin.reasons) ?? [];
    return all.map((of, k) => ({ of, isHidden: reasons[k]?.map((reason) => reason !== null) ?? [] }));
  }
}

/** Numbers reported are of complete answers: "hidden" where the difference from the question's counts is small. */
function hiddenByItemCounts(
  { table, reported, complete }: AmongTable,
  {
    counts,
    place,
    rule,
  }: { readonly counts: readonly number[]; readonly place: number; readonly rule: DisclosureRule },
): "hidden" | null {
  const others = counts.map(() => 0);
  for (let row = 0; row < table.rows; row++) {
    const number = Math.min(reported[row]!, counts.length);
    if (complete[row] === 1 && number > 0) others[number - 1]! += table.count[row]!;
  }
  const differs = (from: number, to: number): number =>
    counts.slice(from, to).reduce((sum, count, at) => sum + count - others[from + at]!, 0);
  const ends = [place + 1, counts.length];
  return ends.some((to) => isSmallCount(Math.round(Math.abs(differs(place, to))), rule)) ? "hidden" : null;
}

/** Whether prevalences show or hide the number of people who reported any of the items; null where they do neither. */
function releasedBase(
  { question, items }: AmongTable,
  { of, place }: { readonly of: readonly string[]; readonly place: number },
  { plan, hidden }: AmongOptions,
): "shown" | "hidden" | null {
  const margin = plan.margins.find((one) => isSameMargin(one.of, of));
  const level = margin?.places.indexOf(place) ?? -1;
  if (margin === undefined || level < 0) return null;
  const { context } = question;
  const isShown = (variable: PrevalencePlan["variables"][number]): boolean =>
    contextsOf(variable, margin).includes(context);
  const isHidden = (variable: string): boolean => hidden.reason(variable, context, { of, level }) !== null;
  const own = plan.variables.filter(isShown);
  const isSame = (ids: readonly string[]): boolean =>
    ids.length === items.length && ids.every((id) => items.includes(id));
  const same = own.find((variable) => isSame(variable.items));
  if (same !== undefined) return isHidden(same.variable) ? "hidden" : "shown";
  const parts = own.filter(
    ({ kind, variable }) => kind === "item" && (items.includes(variable) || items.includes(null)),
  );
  return parts.some(({ variable }) => isHidden(variable)) ? "hidden" : null;
}

/** The margins of experiences: by item, and by another question's answers. */
export const ITEM = "item";
export const BY = "by";

/**
 * Counts experiences, one for each item that a person reported, by item.
 * @param outer the question that it is within: where that hides the number with its answer, nothing is shown
 * @param people counts of people, which are at most those of experiences
 */
export function countExperiences(
  among: AmongTable,
  options: AmongOptions,
  known: {
    readonly outer: CountedAmong | null;
    readonly people: CountedAmong | null;
    /** The question that experiences are broken down by: where that hides a level, nothing is shown. */
    readonly by: CountedAmong | null;
  },
): CountedAmong {
  const { table, items, question, by } = among;
  const { rule, hidden } = options;
  const { within } = question;
  const people = table.count.map((count) => (count > 0 ? Math.max(1, Math.round(count)) : 0));
  const groupings: MarginGrouping[] = [
    { name: ITEM, levels: items.map(String) },
    ...(by === null ? [] : [{ name: BY, levels: by.levels }]),
  ];
  const isBaseHidden = (of: readonly string[], at: number): boolean => {
    if (within !== null) {
      const { outer } = known;
      const place = of.length === 0 ? 0 : (outer?.items.indexOf(items[at] ?? null) ?? -1);
      return place < 0 || outer?.hidden.reason(String(within.answer), of, place) != null;
    }
    const ids = of.length === 0 ? items : items.slice(at, at + 1);
    return ids.some((id) => id !== null && hidden.reason(id, null, { of: [], level: 0 }) !== null);
  };
  const numbers = {
    all: [isBaseHidden([], 0)],
    [ITEM]: items.map((_, at) => isBaseHidden([ITEM], at)),
    [BY]: (by?.keys ?? []).map((key) => known.by?.hidden.reason(key, [], 0) !== null),
  };
  const variables = amongVariables(question);
  const byItem = experienceValues(among, variables);
  const ofPeople = peopleValues(among, variables);
  const counted = variables.map((variable, k): CountedVariable => {
    const values = byItem.map((all) => all[k]!);
    const counts = items.map(() => 0);
    const n = items.map(() => 0);
    const byLevel = { counts: (by?.levels ?? []).map(() => 0), n: (by?.levels ?? []).map(() => 0) };
    values.forEach((own, at) => {
      own.forEach((value, row) => {
        if (Number.isNaN(value)) return;
        n[at]! += people[row]!;
        counts[at]! += value * people[row]!;
        const level = by?.level[at]?.[row] ?? -1;
        if (level < 0) return;
        byLevel.n[level]! += people[row]!;
        byLevel.counts[level]! += value * people[row]!;
      });
    });
    const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
    const whole = sum(counts);
    const isExclusive = variable.kind === "exclusive";
    const least = isExclusive ? 0 : peopleWith(ofPeople[k]!, people);
    const reason = known.people?.hidden.reason(variable.key, [], 0);
    // A hidden number of people is at most this number of experiences.
    const bounds = !isExclusive && reason != null;
    const tells = whole - least < rule.leastCount && (bounds || whole > least);
    const floor = reason === null ? least : 0;
    return {
      ...variable,
      values,
      margins: [
        {
          of: [],
          counts: [whole],
          n: [sum(n)],
          floors: [floor],
          implies: [numbers.all[0] === true || tells],
        },
        { of: [ITEM], counts, n, implies: numbers[ITEM] },
        ...(by === null ? [] : [{ of: [BY], ...byLevel, implies: numbers[BY] }]),
      ],
    };
  });
  return {
    items,
    variables: counted,
    hidden: hiddenAmong(question, counted, { groupings, rule }),
    isHiddenNumber: ([of], level) => (of === ITEM || of === BY ? numbers[of] : numbers.all)[level] ?? false,
  };
}

/** People in the base for whom a variable holds: a lower bound of its experiences. */
function peopleWith(values: Float64Array, people: ArrayLike<number>): number {
  return values.reduce((sum, value, row) => sum + (Number.isNaN(value) ? 0 : value * people[row]!), 0);
}
