import type { Grouping, PatternTable } from "../../data/answers/pattern-table";
import { chosenGroupings } from "../../data/patterns/build-pattern-table";
import { crossedGrouping, crossedNames } from "../../data/transform/cross-groupings";
import type { Measure } from "../../measures/measure";
import { coverInLine, type DisclosureRule, isSmallCount } from "../disclosure/disclosure";
import type { MissingTreatment } from "../items/missing-treatment";
import { type Variable, variablesOf } from "./indicators";

/** A table of prevalences: one margin of the people. */
export interface PlannedMargin {
  /** The groupings that it is by; none for everybody. */
  readonly of: readonly string[];
  /** With the levels that have people; null for everybody. */
  readonly grouping: Grouping | null;
  /** By level of the grouping: its place among all combinations of levels, the last grouping's changing fastest. */
  readonly places: readonly number[];
}

/** What is estimated: which yes or no, by which groups. */
export interface PrevalencePlan {
  /** As `yesTable` makes it. */
  readonly table: PatternTable;
  readonly variables: readonly Variable[];
  /** Everybody, every grouping, and those crossed. */
  readonly margins: readonly PlannedMargin[];
}

/**
 * @param crossed names of crossed groupings, as "country x sex"
 * @param options.groups names of the groupings that there are tables by; all of the table's by default
 * @param options.contexts those that are shown by group; those of the measure's release list by default
 */
export function planPrevalence(
  table: PatternTable,
  measure: Measure,
  crossed: readonly string[],
  options: {
    readonly groups?: readonly string[] | undefined;
    readonly contexts?: readonly string[] | undefined;
  } = {},
): PrevalencePlan {
  const { groups = table.groupings.map(({ name }) => name), contexts = measure.release.contexts } = options;
  const names = [...groups.map((name) => [name]), ...crossed.map((name) => crossedNames(table, name))];
  const margins = names.map((of): PlannedMargin => {
    const grouping = crossedGrouping(table, of);
    return { of, grouping, places: placesOf(table, of, grouping) };
  });
  return {
    table,
    variables: variablesOf(table, measure, contexts),
    margins: [{ of: [], grouping: null, places: [0] }, ...margins.filter(isFirst)],
  };
}

function placesOf(table: PatternTable, of: readonly string[], { codes, levels }: Grouping): number[] {
  const groupings = chosenGroupings(table.groupings, of);
  const combinations = combinationsOf(groupings, table.rows);
  const places = levels.map((_, level) => level);
  for (let row = 0; row < table.rows; row++) {
    if (codes[row]! >= 0) places[codes[row]!] = combinations[row]!;
  }
  return places;
}

/** By row the combination of levels that it is in, the last grouping's changing fastest; -1 where one is unknown. */
export function combinationsOf(groupings: readonly Grouping[], rows: number): Int32Array {
  const places = new Int32Array(rows);
  for (const { codes, levels } of groupings) {
    const size = levels.length;
    for (let row = 0; row < rows; row++)
      places[row] = places[row]! < 0 || codes[row]! < 0 ? -1 : places[row]! * size + codes[row]!;
  }
  return places;
}

/** Each combination once, in whatever order its groupings are named. */
function isFirst({ of }: PlannedMargin, at: number, all: readonly PlannedMargin[]): boolean {
  const key = (names: readonly string[]): string => JSON.stringify([...names].sort());
  return all.findIndex((other) => key(other.of) === key(of)) === at;
}

/** A way of treating missing answers, with the multiplier of the odds of imputed ones. */
export interface PlannedTreatment {
  readonly missing: MissingTreatment;
  readonly delta?: number | undefined;
}

/**
 * How missing answers are treated in a margin: those of everybody in all ways, as far as they differ. Where no answer is
 * missing at all there is nothing to impute.
 *
 * @param options.gaps whether any answer is missing
 * @param options.odds multipliers of the odds of imputed answers
 */
export function treatmentsOf(
  { kind }: Variable,
  { margin, context }: { readonly margin: PlannedMargin; readonly context: string | null },
  { gaps, odds }: { readonly gaps: boolean; readonly odds: readonly number[] },
): readonly PlannedTreatment[] {
  const imputed: PlannedTreatment[] = gaps ? [{ missing: "imputed", delta: 1 }] : [];
  if (isLarge(margin)) return [...imputed, { missing: "known" }];
  const plain: PlannedTreatment[] = [...imputed, { missing: "known" }, { missing: "as-no" }];
  if (margin.of.length > 0 || context !== null) return plain;
  const complete: PlannedTreatment[] = kind === "set" ? [{ missing: "complete" }] : [];
  if (!gaps) return [...plain, ...complete];
  return [
    ...plain,
    ...complete,
    { missing: "ipw" },
    { missing: "as-yes" },
    ...odds.map((delta): PlannedTreatment => ({ missing: "imputed", delta })),
  ];
}

/**
 * The contexts that a variable is shown in: all for everybody, any and those of the release list by group, only any where
 * crossed groupings have many combinations.
 */
export function contextsOf(
  { contexts, byGroup }: Variable,
  margin: PlannedMargin,
): readonly (string | null)[] {
  if (margin.of.length === 0) return contexts;
  return isLarge(margin) ? [null] : byGroup;
}

/** A share that is printed, whatever missing answers are taken for. */
export interface PlannedFigure {
  readonly variable: string;
  readonly context: string | null;
  readonly margin: PlannedMargin;
  readonly level: number;
}

export function plannedFigures({ margins, variables }: PrevalencePlan): PlannedFigure[] {
  return margins.flatMap((margin) =>
    variables.flatMap((variable) =>
      contextsOf(variable, margin).flatMap((context) =>
        margin.places.map((_, level) => ({ variable: variable.variable, context, margin, level })),
      ),
    ),
  );
}

/** What a margin's table is called. */
export function tableName({ grouping }: PlannedMargin): string {
  return `Prevalence ${grouping === null ? "of everybody" : `by ${grouping.name}`}`;
}

/** Crossed groupings with more combinations are shown in one way only. */
const MANY_COMBINATIONS = 12;

function isLarge({ of, grouping }: PlannedMargin): boolean {
  return of.length > 1 && (grouping?.levels.length ?? 0) > MANY_COMBINATIONS;
}

/** Whether the number of people in a level of a margin is hidden. */
export type IsHiddenSize = (margin: PlannedMargin, level: number) => boolean;

/**
 * Numbers of people of so small groups that they could be known, and enough others in the same rows and columns that the
 * sums do not give them away: no line has a single hidden number, or hidden ones of too few people together.
 */
export function hiddenSizes(plan: PrevalencePlan, rule: DisclosureRule): IsHiddenSize {
  if (rule.leastCount === 0) return () => false;
  const byMargin = new Map(plan.margins.map((margin) => [margin, hiddenPlaces(plan, margin, rule)]));
  return (margin, level) => byMargin.get(margin)?.has(margin.places[level] ?? level) ?? false;
}

function hiddenPlaces({ table }: PrevalencePlan, { of }: PlannedMargin, rule: DisclosureRule): Set<number> {
  const groupings = chosenGroupings(table.groupings, of);
  const sizes = groupings.map(({ levels }) => levels.length);
  const people = new Array<number>(sizes.reduce((product, size) => product * size, 1)).fill(0);
  const places = combinationsOf(groupings, table.rows);
  for (let row = 0; row < table.rows; row++) {
    const place = places[row]!;
    if (place >= 0) people[place]! += table.count[row]!;
  }
  const hidden = new Set(people.flatMap((n, place) => (isSmallCount(n, rule) ? [place] : [])));
  const lines = linesOf(sizes).map((line) => line.filter((place) => people[place]! > 0));
  for (let added = true; added; ) {
    added = false;
    for (const line of lines) if (coverInLine(people, line, { hidden, rule })) added = true;
  }
  return hidden;
}

/** The places that add up to a margin with one grouping less, for every grouping. */
function linesOf(sizes: readonly number[]): number[][] {
  const all = sizes.reduce((product, size) => product * size, 1);
  return sizes.flatMap((size, dimension) => {
    const step = sizes.slice(dimension + 1).reduce((product, one) => product * one, 1);
    const starts = Array.from({ length: all }, (_, place) => place).filter(
      (place) => Math.floor(place / step) % size === 0,
    );
    return starts.map((start) => Array.from({ length: size }, (_, level) => start + level * step));
  });
}
