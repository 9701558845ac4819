import { type Expression, expressionText, renamed } from "../../measures/model-syntax/expression";
import * as messages from "./messages";
import { type ModelParameter, type ModelTable, phantomFactors, relationLabels } from "./model-table";

export interface MplusSyntax {
  /** Names of items and factors within Mplus's limit of eight characters. */
  readonly names: readonly { readonly id: string; readonly name: string }[];
  /** "g1", "g2", ... for the GROUPING option; empty for a single group. */
  readonly groups: readonly { readonly group: string; readonly name: string }[];
  /** The MODEL commands; null if Mplus has no such model. */
  readonly model: string | null;
  /** Why not, as a full sentence. */
  readonly problem: string | null;
}

/**
 * A model as MODEL commands of Mplus without reliance on defaults: what is free, fixed and equal in every group.
 * Ordered items are CATEGORICAL, with the table's PARAMETERIZATION. Written after the Mplus User's Guide (Muthén &
 * Muthén, 8th edition, chapters 14 and 17); Mplus itself has not run it.
 * @param table as `modelTable` or `constrain` gives it
 */
export function mplusSyntax(table: ModelTable): MplusSyntax {
  const names = mplusNames([...new Set([...table.items, ...table.covariates]), ...table.factors]);
  const groups =
    table.groups.length === 1 ? [] : table.groups.map((group, g) => ({ group, name: `g${g + 1}` }));
  const free = table.parameters.find(
    (parameter) =>
      parameter.op === "~1" &&
      isOrdered(parameter.lhs, table) &&
      !(parameter.role === "fixed" && parameter.value === 0),
  );
  const problem =
    table.exploratory !== undefined
      ? messages.noMplusBlocks()
      : free === undefined
        ? null
        : messages.noMplusModel({ item: free.lhs });
  return {
    names: [...names].map(([id, name]) => ({ id, name })),
    groups,
    model: problem === null ? modelCommands(table, names) : null,
    problem,
  };
}

/** A model of ordered items may have continuous ones, too. */
export function isOrdered(name: string, { kind, items, thresholds }: ModelTable): boolean {
  return kind === "ordered" && (thresholds[items.indexOf(name)] ?? 0) > 0;
}

function modelCommands(table: ModelTable, names: ReadonlyMap<string, string>): string {
  const single = table.groups.length === 1;
  const labels = mplusLabels(table);
  const lines = (group: number): string[] =>
    table.parameters
      .filter((parameter) => parameter.group === group && isWritten(parameter, table))
      .map((parameter) => `  ${statement(parameter, names)}${labelOf(parameter, labels)};`);
  const constraints = constraintCommands(table, labels);
  // A factor of Mplus needs an indicator, whose loading may be 0.
  const phantom = phantomFactors(table).map(
    (factor) => `  ${names.get(factor)} BY ${names.get(table.items[0] ?? "")}@0;`,
  );
  if (single) return ["MODEL:", ...phantom, ...lines(0), ...constraints].join("\n");
  const overall = [
    ...phantom,
    ...table.parameters
      .filter(({ group, op }) => group === 0 && op === "=~")
      .map(({ lhs, rhs }) => `  ${names.get(lhs)} BY ${names.get(rhs)}*;`),
  ];
  const ofGroups = table.groups.flatMap((_, g) => [`MODEL g${g + 1}:`, ...lines(g)]);
  return ["MODEL:", ...overall, ...ofGroups, ...constraints].join("\n");
}

/** "p1", "p2", ... for parameters that are held equal, constrained or used in definitions. */
function mplusLabels(table: ModelTable): ReadonlyMap<number, string> {
  const needed = [...relationLabels(table).labels.keys()].sort((a, b) => a - b);
  return new Map(needed.map((number, k) => [number, `p${k + 1}`]));
}

/** MODEL CONSTRAINT, in which defined parameters are NEW. */
function constraintCommands(table: ModelTable, labels: ReadonlyMap<number, string>): string[] {
  const { constraints, definitions, parameters } = table;
  if (constraints.length + definitions.length === 0) return [];
  const rows = new Map(parameters.flatMap((row) => (row.label === null ? [] : [[row.label, row] as const])));
  const defined = new Map(definitions.map(({ name }, k) => [name, `new${k + 1}`]));
  const leaf = (name: string): string | number => {
    const row = rows.get(name);
    return defined.get(name) ?? labels.get(row?.free ?? -1) ?? row?.value ?? name;
  };
  const written = (expression: Expression): string =>
    expressionText(renamed(expression, leaf)).replaceAll("^", "**");
  return [
    "MODEL CONSTRAINT:",
    ...(defined.size === 0 ? [] : [`  NEW(${[...defined.values()].join(" ")});`]),
    ...definitions.map(({ name, expression }) => `  ${defined.get(name)} = ${written(expression)};`),
    ...constraints.map(
      ({ op, left, right }) => `  ${written(left)} ${op === "==" ? "=" : op} ${written(right)};`,
    ),
  ];
}

/** Scales and residual variances of 1 are implied for a single group, and intercepts of ordered items do not exist. */
function isWritten({ lhs, op, rhs, role, value }: ModelParameter, table: ModelTable): boolean {
  if (role === "derived" || role === "sample") return false;
  if (!isOrdered(lhs, table)) return true;
  if (op === "~1") return false;
  const isUnit = (op === "~*~" || (op === "~~" && lhs === rhs)) && role === "fixed" && value === 1;
  return !(isUnit && table.groups.length === 1);
}

function statement(parameter: ModelParameter, names: ReadonlyMap<string, string>): string {
  const { lhs, op, rhs, role, value } = parameter;
  const state = role === "fixed" ? `@${value}` : `*${value ?? ""}`;
  const [left, right] = [names.get(lhs), names.get(rhs)];
  switch (op) {
    case "=~":
      return `${left} BY ${right}${state}`;
    case "~":
      return `${left} ON ${right}${state}`;
    case "~~":
      return lhs === rhs ? `${left}${state}` : `${left} WITH ${right}${state}`;
    case "|":
      return `[${left}$${rhs.slice(1)}${state}]`;
    case "~*~":
      return `{${left}${state}}`;
    case "~1":
      return `[${left}${state}]`;
  }
}

function labelOf({ free }: ModelParameter, labels: ReadonlyMap<number, string>): string {
  const label = labels.get(free);
  return label === undefined ? "" : ` (${label})`;
}

/** Longest name that Mplus takes. */
const MAX_NAME_LENGTH = 8;

/** Reserved words of a MODEL command. */
const WORDS = new Set(["BY", "ON", "WITH", "PON", "PWITH", "XWITH", "AT", "IF", "MODEL"]);

/**
 * Names for ids within Mplus's rules: at most eight letters, digits and underscores, case ignored; the id if it fits.
 */
export function mplusNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set(WORDS);
  for (const id of ids) {
    const plain = id.normalize("NFD").replace(/[^A-Za-z0-9_]/g, "");
    const start = /^[A-Za-z]/.test(plain) ? plain : `x${plain}`;
    let name = start.slice(0, MAX_NAME_LENGTH);
    for (let k = 1; taken.has(name.toUpperCase()); k++)
      name = `${start.slice(0, MAX_NAME_LENGTH - 1 - `${k}`.length)}_${k}`;
    taken.add(name.toUpperCase());
    names.set(id, name);
  }
  return names;
}
