import { namesIn } from "../../measures/model-syntax/expression";
import { type ModelParts, modelParts } from "../../measures/model-syntax/model-parts";
import { sharedNumbers } from "./equality-labels";
import type { ModelParameter, ModelTable } from "./model-table";

/** The parameters of one group, by what they are of. */
export interface GroupView extends ModelParts {
  readonly ordered: boolean;
  readonly parameter: (lhs: string, op: ModelParameter["op"], rhs: string) => ModelParameter | undefined;
  /** Free and neither held equal to another nor in a constraint. */
  readonly isFree: (parameter: ModelParameter | undefined) => boolean;
  readonly thresholds: (item: string) => readonly ModelParameter[];
  /** Covariances with others and regressions on and of them, without those fixed at 0. */
  readonly ties: (name: string) => readonly ModelParameter[];
}

export function groupView(table: ModelTable, group: number): GroupView {
  const rows = table.parameters.filter((parameter) => parameter.group === group);
  const shared = new Set([...sharedNumbers(table), ...constrainedNumbers(table)]);
  const byName = new Map(rows.map((row) => [`${row.lhs} ${row.op} ${row.rhs}`, row]));
  return {
    ...modelParts(rows),
    ordered: table.kind === "ordered",
    parameter: (lhs, op, rhs) => byName.get(`${lhs} ${op} ${rhs}`),
    isFree: (parameter) => parameter?.role === "free" && !shared.has(parameter.free),
    thresholds: (item) => rows.filter(({ lhs, op }) => op === "|" && lhs === item),
    ties: (name) =>
      rows.filter(
        ({ lhs, op, rhs, role, value }) =>
          (op === "~~" || op === "~") &&
          lhs !== rhs &&
          (lhs === name || rhs === name) &&
          !(role === "fixed" && value === 0),
      ),
  };
}

/** The free parameters whose labels stand in an equality. */
function constrainedNumbers({ constraints, parameters }: ModelTable): number[] {
  const names = new Set(
    constraints
      .filter(({ op }) => op === "==")
      .flatMap(({ left, right }) => [...namesIn(left), ...namesIn(right)].map(({ name }) => name)),
  );
  return parameters.flatMap(({ label, free }) => (label !== null && names.has(label) ? [free] : []));
}
