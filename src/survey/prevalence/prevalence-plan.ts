import type { Grouping, PatternTable } from "../../data/answers/pattern-table";
import { crossedGrouping, crossedNames } from "../../data/transform/cross-groupings";
import type { Measure } from "../../measures/measure";
import { placesOfRows } from "../disclosure/count-tables";
import type { MissingTreatment } from "../items/missing-treatment";
import * as messages from "../messages";
import { type Variable, variablesOf } from "./indicators";

/** A table of prevalences, for one margin. */
export interface PlannedMargin {
  /** Its groupings; none for everybody. */
  readonly of: readonly string[];
  /** With the levels that have people; null for everybody. */
  readonly grouping: Grouping | null;
  /** By level of the grouping: index among all combinations of levels, the last grouping's changing fastest. */
  readonly places: readonly number[];
}

/** What is estimated: which variables, by which groups. */
export interface PrevalencePlan {
  /** From `yesTable`. */
  readonly table: PatternTable;
  readonly variables: readonly Variable[];
  /** Everybody, every grouping, and crossed groupings. */
  readonly margins: readonly PlannedMargin[];
}

/**
 * @param crossed names of crossed groupings, as "country x sex"
 * @param options.groups groupings with tables; all of the table's by default
 * @param options.contexts contexts shown by group; those of the measure's release list by default
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
  const combinations = placesOfRows(table, of).places;
  const places = levels.map((_, level) => level);
  for (let row = 0; row < table.rows; row++) {
    if (codes[row]! >= 0) places[codes[row]!] = combinations[row]!;
  }
  return places;
}

/** Whether no earlier margin has the same groupings, in whatever order. */
function isFirst({ of }: PlannedMargin, at: number, all: readonly PlannedMargin[]): boolean {
  const key = (names: readonly string[]): string => JSON.stringify([...names].sort());
  return all.findIndex((other) => key(other.of) === key(of)) === at;
}

/** A treatment of missing answers, with the odds multiplier of imputed ones. */
export interface PlannedTreatment {
  readonly missing: MissingTreatment;
  readonly delta?: number | undefined;
}

/**
 * The treatments of missing answers in a margin: all that differ for everybody, fewer by group. `gaps`: whether any
 * answer is missing, so that there is something to impute; `odds`: multipliers for imputed answers.
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

/** A variable's contexts shown: all for everybody, any and those released by group, any for large crossings. */
export function contextsOf(
  { contexts, byGroup }: Variable,
  margin: PlannedMargin,
): readonly (string | null)[] {
  if (margin.of.length === 0) return contexts;
  return isLarge(margin) ? [null] : byGroup;
}

/** A printed share, under any treatment of missing answers. */
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

export function tableName({ grouping }: PlannedMargin): string {
  return grouping === null
    ? messages.prevalenceOfEverybody()
    : messages.prevalenceBy({ grouping: grouping.name });
}

/** Crossed groupings with more combinations are shown in one way only. */
const MANY_COMBINATIONS = 12;

function isLarge({ of, grouping }: PlannedMargin): boolean {
  return of.length > 1 && (grouping?.levels.length ?? 0) > MANY_COMBINATIONS;
}
