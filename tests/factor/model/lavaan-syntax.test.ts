import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Constraint, constrain } from "../../../src/factor/model/constrain";
import { lavaanSyntax } from "../../../src/factor/model/lavaan-syntax";
import type { ModelTable } from "../../../src/factor/model/model-table";
import { type ReferenceModel, referenceModels, tableOf } from "../../support/model-tables";

/** Rows in an order of their own, with the first row of each equality in place of the number. */
function meaning(table: ModelTable): string[] {
  const rows = table.parameters
    .map((parameter) => ({
      ...parameter,
      row: [parameter.lhs, parameter.op, parameter.rhs, parameter.group].join(" "),
    }))
    .sort((a, b) => (a.row < b.row ? -1 : 1));
  const first = new Map<number, string>();
  for (const { free, row } of rows) if (!first.has(free)) first.set(free, row);
  return rows.map(
    ({ row, role, free, value }) => `${row}: ${role} ${value} ${free < 0 ? "" : first.get(free)}`,
  );
}

const readAgain = (table: ModelTable, reference: ReferenceModel): ModelTable =>
  tableOf(lavaanSyntax(table), reference);

describe("lavaanSyntax(table)", () => {
  it("says everything", () => {
    expect(lavaanSyntax(tableOf("f =~ x1 + .5?x2 + 1*x3", { thresholds: 1 }))).toBe(
      [
        "f =~ NA*x1 + NA*start(0.5)*x2 + 1*x3",
        "x1 | t1",
        "x2 | t1",
        "x3 | t1",
        "f ~~ 1*f",
        "x1 ~*~ 1*x1",
        "x2 ~*~ 1*x2",
        "x3 ~*~ 1*x3",
        "x1 ~ 0*1",
        "x2 ~ 0*1",
        "x3 ~ 0*1",
        "f ~ 0*1",
      ].join("\n"),
    );
  });

  it("writes groups and equalities with labels, one in every group", () => {
    const model = "f =~ k*x1 + c(m, n, m)*x2 + x3\nf ~~ c(1, NA, NA)*f\nf ~ c(0, NA, NA)*c(z, p, p)*1";
    const lines = lavaanSyntax(tableOf(model, { thresholds: 0, groups: ["a", "b", "c"] })).split("\n");
    expect(lines.slice(0, 3)).toEqual([
      "f =~ NA*k*x1 + NA*c(m, own1, m)*x2 + NA*x3",
      "f ~~ c(1, NA, NA)*f",
      "f ~ c(0, NA, NA)*c(own2, p, p)*1",
    ]);
  });

  it("invents labels that the model does not have", () => {
    const table = constrain(
      tableOf("f =~ eq1*x1 + eq1*x2 + x3 + eq2*x4", { thresholds: 0 }),
      ({ op, lhs, rhs }) => (op === "~~" && lhs === rhs && lhs !== "f" ? { equal: "residual" } : null),
    );
    const text = lavaanSyntax(table);
    expect(text).toContain("f =~ NA*eq1*x1 + NA*eq1*x2 + NA*x3 + NA*x4");
    expect(text).toContain("x1 ~~ eq3*x1");
    expect(text).toContain("x4 ~~ eq3*x4");
  });

  it("breaks long formulas into lines that lavaan and we read as one", () => {
    const groups = Array.from({ length: 12 }, (_, g) => `group ${g}`);
    const items = "x1 + x2 + x3 + x4 + x5 + x6 + x7 + x8 + x9";
    const labels = groups.map((_, g) => `k${g % 5}`).join(", ");
    const model = `f =~ c(${labels})*x1 + ${items.slice(5)}`;
    const reference = { ...referenceModels[0]!, model, groups };
    const table = tableOf(model, reference);
    const text = lavaanSyntax(table);
    expect(text.split("\n")[0]).toMatch(/\+$/);
    expect(meaning(readAgain(table, reference))).toEqual(meaning(table));
  });

  it.each(referenceModels.map((reference) => [reference.name, reference] as const))(
    "is read to the same table again: %s",
    (_, reference) => {
      const table = tableOf(reference.model, reference);
      const again = readAgain(table, reference);
      expect(meaning(again)).toEqual(meaning(table));
      expect([again.free, again.df]).toEqual([table.free, table.df]);
    },
  );

  it("is read to the same table again whatever is freed, fixed and held equal", () => {
    const constraint = fc.oneof(
      { weight: 3, arbitrary: fc.constant<Constraint>(null) },
      fc.constant<Constraint>({ free: true }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((fixed): Constraint => ({ fixed })),
      fc.constantFrom("p", "q", "r").map((equal): Constraint => ({ equal })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...referenceModels),
        fc.array(constraint, { minLength: 300, maxLength: 300 }),
        (reference, rules) => {
          let at = 0;
          const table = constrain(tableOf(reference.model, reference), ({ role }) =>
            role === "derived" ? null : rules[at++ % rules.length]!,
          );
          expect(meaning(readAgain(table, reference))).toEqual(meaning(table));
        },
      ),
      { numRuns: 200 },
    );
  });
});
