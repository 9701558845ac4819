import { remember } from "../../numeric/workers/remember";
import { countIn, countTables, printedTables, type TableBy, type Totals } from "../disclosure/count-tables";
import { type DisclosureRule, isUnsafe } from "../disclosure/disclosure";
import { protect } from "../disclosure/protect";
import type { ProtectedVariable, Relation } from "../disclosure/relations";
import { indicator, type Variable } from "./indicators";
import { contextsOf, type PrevalencePlan } from "./prevalence-plan";

/** A level of a margin. */
interface FigurePlace {
  readonly of: readonly string[];
  readonly level: number;
}

/** Of a variable's figure in a level of a margin. */
type OfFigure = (variable: string, context: string | null, at: FigurePlace) => boolean;

export interface HiddenFigures {
  readonly isHidden: OfFigure;
  /** Whether it is hidden for itself; for a checker only. */
  readonly isUnsafe: OfFigure;
  /** Number of hidden counts that the totals leave a narrower range than the rule asks. */
  readonly forced: number;
}

/** Whether an earlier release showed a variable's figure in a combination of levels. */
export type WasReleased = (
  variable: string,
  context: string | null,
  of: readonly string[],
  place: number,
) => boolean;

export interface ProtectionOptions extends Totals {
  readonly rule: DisclosureRule;
  readonly wasReleased?: WasReleased | undefined;
}

const NOTHING: HiddenFigures = { isHidden: () => false, isUnsafe: () => false, forced: 0 };

/**
 * Hides prevalences by identifying variables so that no unsafe count can be read or derived from all that is shown
 * together: over tables that share people, items and their sets, nested sets, contexts.
 */
export function hiddenFigures(
  plan: PrevalencePlan,
  { rule, wasReleased = () => false, ...totals }: ProtectionOptions,
): HiddenFigures {
  if (rule.leastCount === 0) return NOTHING;
  const { table, margins, variables } = plan;
  const shown = margins.map(({ of }) => of);
  const tables = countTables(table, [
    ...printedTables(shown, totals),
    ...crossingsBetween(shown).map((of): TableBy => ({ of, isTotal: false, isDerived: true })),
  ]);
  const keys: { readonly variable: Variable; readonly context: string | null }[] = variables.flatMap(
    (variable) => variable.contexts.map((context) => ({ variable, context })),
  );
  const counted = keys.map(({ variable, context }): ProtectedVariable => {
    const counts = countIn(tables, indicator(table, variable, { context, missing: "known" }).values);
    const printed = tables.cells.map(({ table: at }) => {
      const margin = margins[at];
      return margin !== undefined && contextsOf(variable, margin).includes(context);
    });
    const fixed = tables.cells.map(
      ({ table: at, place }, cell) =>
        printed[cell]! &&
        (tables.totals[cell]! || wasReleased(variable.variable, context, margins[at]!.of, place)),
    );
    return { counts, printed, fixed };
  });
  const found = protect(tables, counted, relationsOf(keys), rule);
  const numberOf = new Map(
    keys.map(({ variable, context }, at) => [JSON.stringify([variable.variable, context]), at]),
  );
  const tableAt = remember((of: readonly string[]) =>
    margins.findIndex((one) => one.of.length === of.length && one.of.every((name, at) => name === of[at])),
  );
  const ofCell =
    (answer: (variable: number, cell: number) => boolean): OfFigure =>
    (variable, context, { of, level }) => {
      const at = numberOf.get(JSON.stringify([variable, context]));
      const margin = margins[tableAt(of)];
      const cell = tables.cellAt[tableAt(of)]?.[margin?.places[level] ?? level] ?? -1;
      return at !== undefined && cell >= 0 && answer(at, cell);
    };
  return {
    isHidden: ofCell(found.isHidden),
    isUnsafe: ofCell((at, cell) => {
      const { count, whole } = counted[at]!.counts;
      return isUnsafe(count[cell]!, whole[cell]!, rule);
    }),
    forced: found.forced,
  };
}

/** Pairs of groupings that are shown, but not crossed: readers can derive their crossing. */
function crossingsBetween(shown: readonly (readonly string[])[]): string[][] {
  const names = shown.flatMap((of) => (of.length === 1 ? of : []));
  const isShown = (pair: readonly string[]): boolean =>
    shown.some((of) => of.length === 2 && pair.every((name) => of.includes(name)));
  return names
    .flatMap((one, at) => names.slice(at + 1).map((other) => [one, other]))
    .filter((pair) => !isShown(pair));
}

/** What readers know of items, sets and contexts: by index of the variables. */
function relationsOf(
  keys: readonly { readonly variable: Variable; readonly context: string | null }[],
): Relation[] {
  return keys.flatMap(({ variable: whole, context }, at): Relation[] => {
    const same = keys.flatMap((one, other) => (one.context === context ? [{ ...one, other }] : []));
    const inContext = keys.flatMap((one, other) =>
      context === null && one.context !== null && one.variable === whole ? [other] : [],
    );
    const ofContexts = inContext.map((other): Relation => ({ whole: at, kind: "part", parts: [other] }));
    if (whole.kind === "item") return ofContexts;
    const members = same.filter(
      ({ variable }) => variable.kind === "item" && whole.items.includes(variable.variable),
    );
    const smaller = same.filter(
      ({ variable: { kind, items } }) =>
        kind === "set" && items.length < whole.items.length && items.every((id) => whole.items.includes(id)),
    );
    return [
      ...ofContexts,
      ...members.map(({ other }): Relation => ({ whole: at, kind: "within", parts: [other] })),
      ...smaller.map(({ other }): Relation => ({ whole: at, kind: "part", parts: [other] })),
      { whole: at, kind: "cover", parts: members.map(({ other }) => other) },
    ];
  });
}
