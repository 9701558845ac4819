import { describe, expect, it } from "vitest";
import { lavaanSyntax } from "../../../src/factor/model/lavaan-syntax";
import type { ModelTable } from "../../../src/factor/model/model-table";
import { mplusSyntax } from "../../../src/factor/model/mplus-syntax";
import { modelTable } from "../../../src/factor/model/parameter-table";
import { modelRelations } from "../../../src/factor/model/relation-values";
import { modelParts } from "../../../src/measures/model-syntax/model-parts";
import { readModel } from "../../../src/measures/model-syntax/parse-model";
import { thrownBy } from "../../support/error";

function tableOf(model: string, groups: readonly string[] = []): ModelTable {
  const { statements, relations } = readModel(model);
  const items = modelParts(statements).items.map((id) => ({ id, thresholds: 0 }));
  return modelTable(statements, { items, groups, relations, scaling: "first-loading" });
}

/** What the rows say, free ones by their number. */
const rowsOf = ({ parameters }: ModelTable): string[] =>
  parameters.map(
    ({ lhs, op, rhs, role, free, value, group }) =>
      `${group} ${lhs} ${op} ${rhs}: ${role} ${role === "free" ? free : value}`,
  );

describe("labels that a model relates", () => {
  it("makes one parameter of equal labels, and fixes those equal to a number", () => {
    const { parameters, df } = tableOf("f =~ x1 + a*x2 + b*x3 + c*x4\na == b\nc == -0.5");
    const free = (rhs: string) => parameters.find((row) => row.op === "=~" && row.rhs === rhs);
    expect(free("x2")?.free).toBe(free("x3")?.free);
    expect(free("x4")).toMatchObject({ role: "fixed", value: -0.5 });
    expect(df).toBe(4);
  });

  it("holds a parameter equal to another by its name, in another group too", () => {
    const { parameters } = tableOf('f =~ x1 + x2 + equal("f=~x2")*x3 + equal(c(NA, "f=~x4"))*x4', ["g", "h"]);
    const of = (rhs: string, group: number) =>
      parameters.find((row) => row.op === "=~" && row.rhs === rhs && row.group === group)?.free;
    expect(of("x3", 0)).toBe(of("x2", 0));
    expect(of("x4", 1)).toBe(of("x4", 0));
    expect(of("x2", 1)).not.toBe(of("x2", 0));
  });

  it("counts a degree of freedom for every other equality", () => {
    expect(tableOf("f =~ x1 + a*x2 + b*x3 + c*x4\na + b == c").df).toBe(3);
    expect(tableOf("f =~ x1 + a*x2 + b*x3 + c*x4\na > b").df).toBe(2);
  });

  it("has the derivatives of what it defines and constrains", () => {
    const table = tableOf(
      "f =~ x1 + a*x2 + b*x3 + c*x4\nd := exp(a)*b^2 - log(c)/sqrt(abs(b)) + a^b\ne := d^-2 + 2^a\na*b == c\na < b",
    );
    const { definitions, constraints } = modelRelations(table);
    const x = Float64Array.from({ length: table.free }, (_, k) => 0.4 + 0.3 * k);
    for (const { at } of [...definitions, ...constraints]) {
      const { slopes } = at(x);
      x.forEach((value, k) => {
        const moved = (by: number) => at(x.map((own, j) => (j === k ? value + by : own))).value;
        expect(slopes[k]).toBeCloseTo((moved(1e-5) - moved(-1e-5)) / 2e-5, 6);
      });
    }
    expect(constraints.map(({ equality }) => equality)).toEqual([true, false]);
  });

  it.each([
    ["f =~ x1 + a*x2 + x3\nb == 2*a", 'line 2, column 1: "b" is the label of no parameter'],
    ["f =~ x1 + a*x2 + x3\nd := e\ne := a", 'line 2, column 6: "e" is the label of no parameter'],
    ["f =~ x1 + a*x2 + x3\na := 2", 'line 2, column 1: "a" is a label, or defined, already'],
    ['f =~ x1 + x2 + equal("f=~y")*x3', 'equal("f=~y"): no other parameter has this name'],
  ])("refuses %j", (model, message) => {
    const error = thrownBy(() => tableOf(model));
    expect(error.code).toBe("bad-model");
    expect(error.message).toContain(message);
  });
});

describe("a structural model for other programs", () => {
  const model =
    "f =~ x1 + a*x2 + x3; g =~ x4 + x5 + x6\ng ~ b*f + age; x6 ~ k*male\nind := a*b^2\na*b == k\nb > 0.1";

  it("is read from lavaan's syntax to the same table", () => {
    const table = tableOf(model);
    const text = lavaanSyntax(table);
    expect(text).toContain("ind := a*b^2");
    const again = tableOf(text);
    expect(rowsOf(again).sort()).toEqual(rowsOf(table).sort());
    expect(again.covariates).toEqual(["age", "male"]);
    expect([again.df, again.constraints.length]).toEqual([table.df, 2]);
  });

  it("is written as MODEL commands with MODEL CONSTRAINT", () => {
    const { model: text } = mplusSyntax(tableOf(model));
    expect(text).toContain("g ON f* (p2);");
    expect(text).toContain("MODEL CONSTRAINT:\n  NEW(new1);\n  new1 = p1*p2**2;\n  p1*p2 = p3;\n  p2 > 0.1;");
  });
});
