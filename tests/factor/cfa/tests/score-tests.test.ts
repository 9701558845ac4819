import { describe, expect, it } from "vitest";
import { fitModel } from "../../../../src/factor/cfa/estimation/fit-model";
import type { FittedModel } from "../../../../src/factor/cfa/estimation/fitted-model";
import { modificationIndices } from "../../../../src/factor/cfa/tests/modification-indices";
import { releaseTests } from "../../../../src/factor/cfa/tests/release-tests";
import { constrain } from "../../../../src/factor/model/constrain";
import {
  fittedHolzinger,
  fittedOrdered,
  holzinger,
  type ReferenceIndices,
  reference,
  tableOfRows,
} from "../inference-reference";

/** Of ordered items looser: lavaan's polychorics of 200 people are good to about 1e-6, which small indices magnify. */
const TOLERANCE = { continuous: 2e-5, ordered: 2e-4 };

type Near = (value: number | null | undefined, expected: number, what: string) => void;

function nearFor({ table }: FittedModel): Near {
  return (value, expected, what) => {
    expect(Math.abs((value ?? Number.NaN) - expected), `${what}: ${value} for ${expected}`).toBeLessThan(
      TOLERANCE[table.kind] * Math.max(1, Math.abs(expected)),
    );
  };
}

function expectIndices(fitted: FittedModel, theirs: ReferenceIndices): void {
  const { groups, kind } = fitted.table;
  const near = nearFor(fitted);
  // lavaan 0.6-19 turns the sign of what it expects under least squares (see below for a freed parameter).
  const sign = kind === "ordered" ? -1 : 1;
  const ours = new Map(
    modificationIndices(fitted).map((index) => [
      `${index.lhs} ${index.op} ${index.rhs} ${index.group ?? ""}`,
      index,
    ]),
  );
  expect(theirs.mi.length).toBeGreaterThan(20);
  theirs.lhs.forEach((lhs, at) => {
    const name = `${lhs} ${theirs.op[at]} ${theirs.rhs[at]} ${groups[theirs.group[at]! - 1]}`;
    const index = ours.get(name);
    near(index?.mi, theirs.mi[at]!, `${name} mi`);
    near(index?.epc, sign * theirs.epc[at]!, `${name} epc`);
    near(index?.epcStd, sign * theirs.std[at]!, `${name} standardized`);
  });
}

describe("modificationIndices", () => {
  const { modification } = reference;
  const second = (): FittedModel => {
    const data = holzinger(false);
    return fitModel(tableOfRows(reference.second.rows, data), data, { discrepancy: "ML" });
  };
  const cases: [string, () => FittedModel][] = [
    ["one", () => fittedHolzinger("one")],
    ["scalar", () => fittedHolzinger("scalar")],
    ["second", second],
    ["configural", () => fittedOrdered("configural")],
    ["loadings", () => fittedOrdered("loadings")],
  ];
  for (const [name, fitted] of cases) {
    it(`are lavaan's: ${name}`, () => expectIndices(fitted(), modification[name]!));
  }

  it("expect a residual covariance of ordered items where lavaan finds it once it is free", () => {
    const fitted = fittedOrdered("one");
    const near = nearFor(fitted);
    const index = modificationIndices(fitted).find(
      ({ lhs, op, rhs }) => lhs === "u1" && op === "~~" && rhs === "u2",
    );
    const { mi, epc, freed } = reference.covariance;
    near(index?.mi, mi, "mi");
    near(index?.epc, -epc, "epc");
    expect(Math.sign(index!.epc)).toBe(Math.sign(freed));
    expect(Math.abs(index!.epc / freed - 1)).toBeLessThan(0.2);
  });

  it("foresee where a freed intercept of an ordered item goes", () => {
    const fitted = fittedOrdered("loadings");
    const isFreed = ({ lhs, op, group }: { lhs: string; op: string; group: number }): boolean =>
      lhs === "u1" && op === "~1" && group === 0;
    const freed = constrain(fitted.table, (row) => (isFreed(row) ? { free: true } : null));
    const refitted = fitModel(freed, fitted.data, { discrepancy: "DWLS" });
    const value = refitted.values[freed.parameters.findIndex(isFreed)]!;
    const index = modificationIndices(fitted).find(({ lhs, op, group }) =>
      isFreed({ lhs, op, group: fitted.table.groups.indexOf(group ?? "") }),
    );
    expect(index!.epc / value).toBeGreaterThan(0.8);
    expect(index!.epc / value).toBeLessThan(1.25);
  });
});

describe("releaseTests without a correction", () => {
  for (const [name, solve] of [
    ["scalar", () => fittedHolzinger("scalar")],
    ["loadings", () => fittedOrdered("loadings")],
  ] as const) {
    it(`are lavaan's for equalities given up one at a time: ${name}`, () => {
      const { row, score, epc } = reference.scores[name]!;
      const fitted = solve();
      const near = nearFor(fitted);
      const places = row.map((place) => place - 1);
      const ours = releaseTests(fitted, places, { test: "none" });
      row.forEach((_, at) => {
        near(ours[at]?.score, score[at]!, `score of row ${row[at]}`);
        near(ours[at]?.epc, epc[at]!, `epc of row ${row[at]}`);
      });
    });
  }

  it("has no test of what nothing holds", () => {
    expect(releaseTests(fittedHolzinger("one"), [0], { test: "none" })).toEqual([]);
  });
});
