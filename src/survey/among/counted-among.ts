import type { Grouping } from "../../data/answers/pattern-table";
import { sumBy } from "../../numeric/sums/sum";
import { regressors } from "../comparison/regression-groupings";
import { countIn, countTables, printedTables } from "../disclosure/count-tables";
import { protect } from "../disclosure/protect";
import type { Relation } from "../disclosure/relations";
import * as messages from "../messages";
import { contextsOf, type PrevalencePlan } from "../prevalence/prevalence-plan";
import { type AmongOptions, EXPERIENCES } from "./among-result";
import {
  type AmongTable,
  type AmongVariable,
  amongRelations,
  amongVariables,
  experienceValues,
  peopleValues,
} from "./among-variables";

/** A variable with, by item (people: one for all) and row, whether it holds; see `peopleValues`. */
export interface CountedVariable extends AmongVariable {
  readonly values: readonly Float64Array[];
}

/** The answers to a question by groupings, which identify; those of everybody and by item do not and are not hidden. */
export interface CountedAmong {
  readonly items: AmongTable["items"];
  readonly variables: readonly CountedVariable[];
  /** Whether a variable's share in a combination of levels is hidden. */
  readonly isHidden: (variable: string, of: readonly string[], place: number) => boolean;
  /** Whether the number of people asked is hidden, since it gives away how many reported something. */
  readonly isHiddenNumber: (of: readonly string[], place: number) => boolean;
  /** By table, how many figures are hidden, and of how many. */
  readonly hidden: { readonly hidden: number; readonly cells: number };
  readonly forced: number;
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

/** Counts those who reported something in the context, by all groupings, and hides by them. */
export function countPeople(among: AmongTable, options: AmongOptions): CountedAmong {
  const { rule, plan } = options;
  const variables = amongVariables(among.question);
  const values = peopleValues(among, variables);
  const counted = variables.map((variable, k): CountedVariable => ({ ...variable, values: [values[k]!] }));
  if (rule.leastCount === 0) return { ...NOTHING_HIDDEN, items: among.items, variables: counted };
  const shown = [[], ...among.table.groupings.map(({ name }) => [name]), ...crossingsOf(plan)];
  const tables = countTables(among.table, printedTables(shown, options));
  const isBaseHidden = tables.cells.map(({ table, place }) =>
    isHiddenBase(among, { of: shown[table] ?? [], place }, options),
  );
  // "none" is the complement of "any".
  const own = counted.filter(({ key }) => key !== "none");
  const printed = tables.cells.map(() => true);
  const found = protect(
    tables,
    own.map(({ values: [of] }) => ({
      counts: countIn(tables, of ?? []),
      printed,
      fixed: tables.totals,
      implied: isBaseHidden,
    })),
    relationsAmong(among.question, own),
    rule,
  );
  const tableAt = (of: readonly string[]): number => shown.findIndex((one) => one.join() === of.join());
  const cellOf = (of: readonly string[], place: number): number => tables.cellAt[tableAt(of)]?.[place] ?? -1;
  const isHidden: CountedAmong["isHidden"] = (variable, of, place) => {
    const at = own.findIndex(({ key }) => key === (variable === "none" ? "any" : variable));
    const cell = cellOf(of, place);
    return at >= 0 && cell >= 0 && found.isHidden(at, cell);
  };
  return {
    items: among.items,
    variables: counted,
    isHidden,
    isHiddenNumber: (of, place) => isBaseHidden[cellOf(of, place)] ?? false,
    hidden: {
      hidden: sumBy(own, (_, at) => tables.cells.filter((_cell, cell) => found.isHidden(at, cell)).length),
      cells: own.length * tables.cells.length,
    },
    forced: found.forced,
  };
}

const NOTHING_HIDDEN = {
  isHidden: () => false,
  isHiddenNumber: () => false,
  hidden: { hidden: 0, cells: 0 },
  forced: 0,
};

/** What readers know of a question's variables. */
function relationsAmong(question: AmongTable["question"], own: readonly AmongVariable[]): Relation[] {
  const at = (key: string): number => own.findIndex((variable) => variable.key === key);
  const { exact, nested, unions } = amongRelations(question);
  return [
    ...exact.map(({ total, parts }): Relation => ({ whole: at(total), kind: "sum", parts: parts.map(at) })),
    ...nested.map(([whole, part]): Relation => ({ whole: at(whole), kind: "part", parts: [at(part)] })),
    ...unions.map(
      ({ total, parts }): Relation => ({ whole: at(total), kind: "cover", parts: parts.map(at) }),
    ),
  ].filter(({ whole, parts }) => whole >= 0 && parts.every((part) => part >= 0));
}

/** Whether prevalences hide the number of people who reported any of the items. */
function isHiddenBase(
  { question: { context }, items }: AmongTable,
  { of, place }: { readonly of: readonly string[]; readonly place: number },
  { plan, hidden }: AmongOptions,
): boolean {
  const margin = plan.margins.find((one) => one.of.join() === of.join());
  const level = margin?.places.indexOf(place) ?? -1;
  if (margin === undefined || level < 0) return of.length > 0;
  const own = plan.variables.filter((variable) => contextsOf(variable, margin).includes(context));
  const isHidden = (variable: string): boolean => hidden.isHidden(variable, context, { of, level });
  const same = own.find(
    ({ items: ids }) => ids.length === items.length && ids.every((id) => items.includes(id)),
  );
  if (same !== undefined) return isHidden(same.variable);
  return own.some(
    ({ kind, variable }) =>
      kind === "item" && (items.includes(variable) || items.includes(null)) && isHidden(variable),
  );
}

/** Counts experiences, one for each item that a person reported: of everybody, so that nothing is hidden. */
export function countExperiences(among: AmongTable): CountedAmong {
  const variables = amongVariables(among.question);
  const byItem = experienceValues(among, variables);
  const counted = variables.map((variable, k) => ({ ...variable, values: byItem.map((all) => all[k]!) }));
  return { ...NOTHING_HIDDEN, items: among.items, variables: counted };
}
