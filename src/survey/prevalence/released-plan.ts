import type { PatternTable } from "../../data/answers/pattern-table";
import { isCrossing } from "../../data/transform/cross-groupings";
import { ItemwiseError } from "../../errors";
import type { Measure } from "../../measures/measure";
import { crossingParts, isSameCrossing } from "../../measures/schema/release-list";
import * as messages from "../messages";
import type { WasReleased } from "./hidden-figures";
import { type PrevalencePlan, planPrevalence } from "./prevalence-plan";
import type { PrevalenceEstimate } from "./prevalence-result";

/** What an earlier release of the same file published. */
export interface EarlierRelease {
  /** Its file, for messages. */
  readonly name: string;
  /** Number of people, rounded where its counts are. */
  readonly n: number;
  /** The figures that it showed. */
  readonly figures: readonly Pick<PrevalenceEstimate, "variable" | "context" | "group" | "level">[];
}

/** What is to be shown, and what has been. */
export interface ReleaseRequest {
  /** Groupings shown; all of the table's by default. */
  readonly groups?: readonly string[] | undefined;
  readonly crossed: readonly string[];
  /** Earlier releases of the same file; none by default. */
  readonly earlier?: readonly EarlierRelease[] | undefined;
}

export function releasedGroupings(earlier: readonly EarlierRelease[]): string[] {
  const groups = earlier.flatMap(({ figures }) => figures.flatMap(({ group }) => group ?? []));
  return [...new Set([...new Set(groups)].flatMap(crossingParts))];
}

/** The tables that decide what is hidden, and those shown. */
export interface ReleasedPlan {
  /** The measure's release list as far as the file has it, what is shown beyond it, and earlier releases. */
  readonly all: PrevalencePlan;
  readonly shown: PrevalencePlan;
  readonly wasReleased: WasReleased;
  /** Groupings and crossings shown beyond the list. */
  readonly beyond: readonly string[];
}

/**
 * Plans the tables of prevalences of a release. What is hidden is decided over the whole release list, whatever part of
 * it is shown, so that releases of several parts together reveal no more than each alone.
 * @param table from `yesTable`, by all groupings that decide
 */
export function releasedPlan(
  table: PatternTable,
  measure: Measure,
  { groups = table.groupings.map(({ name }) => name), crossed, earlier = [] }: ReleaseRequest,
): ReleasedPlan {
  const { release } = measure;
  const listed = (name: string): boolean =>
    release.groups.includes(name) || release.crossed.some((one) => isSameCrossing(one, name));
  const figures = earlier.flatMap((one) => one.figures.filter(({ group }) => group !== null));
  const contexts = [...release.contexts, ...figures.flatMap(({ context }) => context ?? [])];
  // An earlier release names its crossings as its figures do.
  const crossings = [...new Set(figures.flatMap(({ group }) => group ?? [])), ...release.crossed, ...crossed];
  const all = planPrevalence(
    table,
    measure,
    crossings.filter((name) => isCrossing(table, name)),
    { contexts },
  );
  const shown = planPrevalence(table, measure, crossed, { groups });
  const isShown = (of: readonly string[]): boolean =>
    shown.margins.some((margin) => isSameTable(margin.of, of));
  return {
    all,
    shown: { ...shown, margins: all.margins.filter(({ of }) => isShown(of)) },
    wasReleased: wasReleasedIn(earlier, all),
    beyond: [...new Set([...groups, ...crossed])].filter((name) => !listed(name)),
  };
}

function isSameTable(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}

function wasReleasedIn(earlier: readonly EarlierRelease[], { margins }: PrevalencePlan): WasReleased {
  const key = (...figure: readonly unknown[]): string => JSON.stringify(figure);
  const released = new Set<string>();
  for (const { name, figures } of earlier) {
    for (const { variable, context, group, level } of figures) {
      const margin = margins.find(({ grouping }) => (grouping?.name ?? null) === group);
      const at = level === null ? 0 : (margin?.grouping?.levels.indexOf(level) ?? -1);
      if (margin === undefined || at < 0)
        throw otherFile(name, [String(group), ...(level === null ? [] : [level])]);
      released.add(key(variable, context, margin.of, margin.places[at]));
    }
  }
  return (variable, context, of, place) => released.has(key(variable, context, of, place));
}

function otherFile(file: string, figure: readonly string[]): ItemwiseError {
  return new ItemwiseError("other-release", () => messages.otherGroups({ file, figure }), {
    hint: messages.otherGroupsHint,
  });
}
