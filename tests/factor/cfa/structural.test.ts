import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { estimateRows } from "../../../src/factor/cfa/estimate-rows";
import type { Estimator } from "../../../src/factor/cfa/estimator";
import { type FittedCfa, fitCfa } from "../../../src/factor/cfa/fit-cfa";
import { covarianceOfEstimates } from "../../../src/factor/cfa/standard-errors/estimate-covariance";
import { standardizedSolution } from "../../../src/factor/cfa/standardized";
import { structuralPart } from "../../../src/factor/cfa/structural";
import { fitMeasures } from "../../../src/factor/cfa/tests/fit-measures";
import { normalCdf } from "../../../src/numeric/distributions/special";
import { lavaanFigures } from "../../support/fit-figures";

type Figures = readonly (number | null)[];
interface ReferenceModel {
  readonly data: string;
  readonly model: string;
  readonly estimator: Estimator;
  readonly stdLv: boolean;
  readonly group: string | Record<string, never>;
  readonly rows: {
    readonly lhs: readonly string[];
    readonly op: readonly string[];
    readonly rhs: readonly string[];
    readonly group: readonly number[];
    readonly est: Figures;
    readonly se: Figures;
    readonly std: Figures;
    readonly stdSe: Figures;
    readonly lv: Figures;
    readonly lvSe: Figures;
  };
  readonly defined: {
    readonly lhs: readonly string[];
    readonly est: Figures;
    readonly se: Figures;
    readonly std: Figures;
    readonly stdSe: Figures;
  };
  readonly r2: Readonly<Record<string, number | null>>;
  readonly fit: Readonly<Record<string, number | null>>;
}
const reference = JSON.parse(
  readFileSync(new URL("../../reference/structural.json", import.meta.url), "utf8"),
) as {
  readonly data: Readonly<Record<string, Readonly<Record<string, readonly (number | string)[]>>>>;
  readonly models: Readonly<Record<string, ReferenceModel>>;
};

const tables = new Map<string, PatternTable>();
/** The data of a reference model; school is a grouping. */
function dataOf(name: string): PatternTable {
  const known = tables.get(name);
  if (known !== undefined) return known;
  const columns = Object.entries(reference.data[name] ?? {});
  const numbers = columns.filter(([id]) => id !== "school");
  const school = columns.find(([id]) => id === "school")?.[1].map(String);
  const table = fromAnswers({
    items: Object.fromEntries(numbers.map(([id, values]) => [id, values.map(Number)])),
    scale: "continuous",
    groups: school === undefined ? {} : { school },
  });
  tables.set(name, table);
  return table;
}

function fitted({ data, model, estimator, stdLv, group }: ReferenceModel): FittedCfa {
  return fitCfa(dataOf(data), model, {
    missing: "listwise",
    estimator,
    scaling: stdLv ? "variance" : "first-loading",
    by: typeof group === "string" ? group : undefined,
  });
}

/** Relative beside 1 and more, absolute beside less. */
function apart(one: number | null | undefined, other: number): number {
  return one === null || one === undefined
    ? Number.POSITIVE_INFINITY
    : Math.abs(one - other) / Math.max(1, Math.abs(other));
}

const models = Object.entries(reference.models);

describe.each(models)("a structural model: %s", (_, model) => {
  const found = fitted(model);
  const covariance = covarianceOfEstimates(found.fitted, found.parts);
  const rows = estimateRows(found.fitted, covariance);
  const latent = standardizedSolution(found.fitted, covariance, "latent");
  const table = found.fitted.table;
  const grouped = table.groups.length > 1;
  const placeOf = (at: number): number => {
    const { lhs, op, rhs, group } = model.rows;
    return table.parameters.findIndex(
      (row) =>
        row.op === op[at] &&
        row.group === (grouped ? group[at]! - 1 : 0) &&
        ((row.lhs === lhs[at] && row.rhs === rhs[at]) ||
          (row.op === "~~" && row.lhs === rhs[at] && row.rhs === lhs[at])),
    );
  };

  it("has lavaan's parameters, standard errors and standardized values", () => {
    expect(found.fitted.convergence.converged).toBe(true);
    const places = model.rows.lhs.map((_, at) => placeOf(at));
    expect(places).not.toContain(-1);
    places.forEach((place, at) => {
      const row = rows[place]!;
      const where = `${row.lhs} ${row.op} ${row.rhs}`;
      const { est, se, std, stdSe, lv, lvSe } = model.rows;
      // lavaan's optimizer stops where figures of this size are still off in the sixth digit.
      expect(apart(row.est, est[at]!), where).toBeLessThan(TOLERANCE.est);
      if (se[at]! > 1e-7) {
        expect(apart(row.se, se[at]!), where).toBeLessThan(TOLERANCE.se);
        // Tests are of the parameters as they are scaled: those of lavaan's std.lv = TRUE under "variance".
        const z = est[at]! / se[at]!;
        expect(apart(row.z, z), where).toBeLessThan(2 * TOLERANCE.se);
        expect(Math.abs((row.p ?? Number.NaN) - 2 * normalCdf(-Math.abs(z))), where).toBeLessThan(1e-4);
      } else expect([row.se, row.z, row.p], where).toEqual([null, null, null]);
      if (std[at] !== null) expect(apart(row.std, std[at]!), where).toBeLessThan(TOLERANCE.est);
      if (stdSe[at]! > 1e-7) expect(apart(row.stdSe, stdSe[at]!), where).toBeLessThan(TOLERANCE.se);
      if (lv[at] !== null) expect(apart(latent.values[place], lv[at]!), where).toBeLessThan(TOLERANCE.est);
      if (lvSe[at]! > 1e-7)
        expect(apart(latent.standardErrors[place], lvSe[at]!), where).toBeLessThan(TOLERANCE.se);
    });
  });

  it("has lavaan's figures of fit", () => {
    const own = lavaanFigures(fitMeasures(found.fitted, found.parts));
    for (const [name, value] of Object.entries(own)) {
      const wanted = model.fit[name];
      if (wanted === undefined || wanted === null || value === null) continue;
      expect(apart(value, wanted), name).toBeLessThan(TOLERANCE.fit);
    }
  });

  it("has lavaan's defined parameters and shares of explained variance", () => {
    const part = structuralPart(found.fitted, rows, covariance);
    model.defined.lhs.forEach((name, at) => {
      const own = part?.defined.find((one) => one.name === name);
      expect(apart(own?.est, model.defined.est[at]!), name).toBeLessThan(TOLERANCE.est);
      expect(apart(own?.se, model.defined.se[at]!), name).toBeLessThan(TOLERANCE.se);
      const std = model.defined.std[at];
      if (std !== null && std !== undefined) expect(apart(own?.std, std), name).toBeLessThan(TOLERANCE.est);
      const stdSe = model.defined.stdSe[at];
      if (stdSe !== null && stdSe !== undefined)
        expect(apart(own?.stdSe, stdSe), name).toBeLessThan(TOLERANCE.se);
    });
    if (part === null || grouped) return;
    for (const [name, r2] of Object.entries(model.r2)) {
      const own = part.explained.find((one) => one.name === name);
      // lavaan has none where the residual variance is negative.
      if (own?.r2 === null) expect(r2, name).toBeNull();
      else expect(apart(own?.r2, r2 ?? Number.NaN), name).toBeLessThan(TOLERANCE.est);
    }
  });
});

const TOLERANCE = { est: 2e-5, se: 2e-5, fit: 2e-6 };
