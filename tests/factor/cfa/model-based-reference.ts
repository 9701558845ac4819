import { readFileSync } from "node:fs";
import { type FittedModel, momentsOf, stateOrThrow } from "../../../src/factor/cfa/estimation/fitted-model";
import { groupLayout } from "../../../src/factor/cfa/estimation/group-layout";
import type { ModelParameter, ModelTable, Parameterization } from "../../../src/factor/model/model-table";
import { modelTable } from "../../../src/factor/model/parameter-table";
import type { GroupMoments } from "../../../src/factor/moments/group-moments";
import { parseModel } from "../../../src/measures/model-syntax/parse-model";

type Matrix = number[][];

/** A model that lavaan fitted: standardized where the items are ordered. */
export interface ReferenceFit {
  model: string;
  items: string[];
  factors: string[];
  loadings: Matrix;
  latentCovariance: Matrix;
  thresholds?: number[][];
  regressions?: Matrix;
  psi?: Matrix;
  residuals?: number[];
  means?: number[];
  sample?: Matrix;
}

export interface Study extends ReferenceFit {
  omega: Record<string, number>;
  omegaLatent?: Record<string, number>;
  ave: Record<string, number | null>;
  htmt?: Matrix;
}

export interface Scored extends ReferenceFit {
  /** Category numbers from 0, -1 where missing; or numbers. */
  answers: Matrix;
  mode: Matrix;
  se: Matrix;
  ebm: Matrix;
}

export const modelBased: { studies: Record<string, Study>; scores: Record<string, Scored> } = JSON.parse(
  readFileSync("tests/reference/model-based.json", "utf8"),
);

/** A reference fit as our own record: the values are lavaan's, nothing is estimated. */
export function asFitted(fit: ReferenceFit, parameterization: Parameterization = "delta"): FittedModel {
  const items = fit.items.map((id, j) => ({ id, thresholds: fit.thresholds?.[j]?.length ?? 0 }));
  const table = modelTable(parseModel(fit.model), { items, parameterization });
  const values = Float64Array.from(table.parameters, (parameter) => parameterValue(parameter, fit));
  const data = sampleOf(fit, table);
  const layout = groupLayout(table, 0);
  return {
    table,
    data: [data],
    discrepancy: table.kind === "ordered" ? "DWLS" : "ML",
    estimates: new Float64Array(0),
    values,
    implied: [momentsOf(layout, stateOrThrow(layout, values))],
    jacobian: [],
    minimum: 0,
    convergence: {
      converged: true,
      iterations: 0,
      gradient: 0,
      condition: 1,
      starts: 1,
      identified: true,
      notIdentified: [],
    },
    unanswered: [],
  };
}

function parameterValue({ lhs, op, rhs }: ModelParameter, fit: ReferenceFit): number {
  const item = (id: string): number => fit.items.indexOf(id);
  const factor = (id: string): number => fit.factors.indexOf(id);
  if (op === "=~" && item(rhs) >= 0) return fit.loadings[item(rhs)]![factor(lhs)]!;
  if (op === "=~") return fit.regressions![factor(rhs)]![factor(lhs)]!;
  if (op === "|") return fit.thresholds![item(lhs)]![Number(rhs.slice(1)) - 1]!;
  if (op === "~*~") return 1;
  if (op === "~1") return item(lhs) >= 0 ? (fit.means?.[item(lhs)] ?? 0) : 0;
  if (factor(lhs) >= 0) return (fit.psi ?? fit.latentCovariance)[factor(lhs)]![factor(rhs)]!;
  return lhs === rhs ? (fit.residuals?.[item(lhs)] ?? 1) : 0;
}

/** The sample in the order of the table's items. */
function sampleOf(fit: ReferenceFit, table: ModelTable): GroupMoments {
  const at = table.items.map((id) => fit.items.indexOf(id));
  return {
    group: "",
    n: 1000,
    items: table.items,
    kind: table.kind,
    thresholds: table.thresholds,
    names: [],
    moments: new Float64Array(0),
    gamma: new Float64Array(0),
    covariance: Float64Array.from(at.flatMap((i) => at.map((j) => fit.sample?.[i]?.[j] ?? Number.NaN))),
    adjustedPairs: [],
  };
}
