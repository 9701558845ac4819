import { type ModelParts, modelParts } from "../../measures/model-syntax/model-parts";
import { sharedNumbers } from "./equality-labels";
import type { ModelParameter, ModelTable } from "./model-table";

/** The parameters of one group, by what they are of. */
export interface GroupView extends ModelParts {
  readonly ordered: boolean;
  readonly parameter: (lhs: string, op: ModelParameter["op"], rhs: string) => ModelParameter | undefined;
  /** Free and not held equal to another. */
  readonly isFree: (parameter: ModelParameter | undefined) => boolean;
  readonly thresholds: (item: string) => readonly ModelParameter[];
  /** Covariances with others, without those fixed at 0. */
  readonly ties: (name: string) => readonly ModelParameter[];
}

export function groupView(table: ModelTable, group: number): GroupView {
  const rows = table.parameters.filter((parameter) => parameter.group === group);
  const shared = new Set(sharedNumbers(table));
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
          op === "~~" && lhs !== rhs && (lhs === name || rhs === name) && !(role === "fixed" && value === 0),
      ),
  };
}
