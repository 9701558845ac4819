import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { cfa } from "../../../src/factor/cfa/cfa";
import type { Estimator, Information } from "../../../src/factor/cfa/estimator";
import more from "../../reference/more-fit.json";
import structural from "../../reference/structural.json";

interface Reference {
  readonly estimator: Estimator;
  readonly information: Information | null;
  readonly missing: boolean;
  readonly rhs: readonly string[];
  readonly se: readonly number[];
  readonly chiSquareScaled: number | null;
}

const MODEL = "visual =~ x1 + x2 + x3\ntext =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9";

function tableOf(missing: boolean) {
  const items = Object.entries(structural.data.holzinger)
    .filter(([id]) => /^x\d/.test(id))
    .map(([id, values]) => {
      const j = Number(id.slice(1));
      const isHole = (row: number): boolean => missing && j <= 6 && ((row + 1) * 7 + j * 3) % 11 === 0;
      return [id, values.map((value, row) => (isHole(row) ? null : Number(value)))] as const;
    });
  return fromAnswers({ items: Object.fromEntries(items), scale: "continuous" });
}

describe("information expected, observed or first-order (MLF)", () => {
  const references = more.information as unknown as readonly Reference[];
  it.each(
    references.map(
      (one) => [`${one.estimator} ${one.information} ${one.missing ? "fiml" : ""}`, one] as const,
    ),
  )(
    "gives lavaan's standard errors: %s",
    (_, { estimator, information, missing, rhs, se, chiSquareScaled }) => {
      const result = cfa(tableOf(missing), MODEL, {
        missing: missing ? "fiml" : "listwise",
        estimator,
        information: information ?? undefined,
      });
      rhs.forEach((item, k) => {
        const own = result.estimates.find((row) => row.op === "=~" && row.rhs === item);
        expect(Math.abs((own?.se ?? Number.NaN) - se[k]!), item).toBeLessThan(1e-5);
      });
      if (chiSquareScaled !== null) expect(result.fit.scaled?.chiSquare).toBeCloseTo(chiSquareScaled, 3);
    },
  );

  it("is refused where an estimator has one kind alone", () => {
    const how = { missing: "listwise", estimator: "MLM", information: "observed" } as const;
    expect(() => cfa(tableOf(false), MODEL, how)).toThrow(/one kind of information/);
  });
});
