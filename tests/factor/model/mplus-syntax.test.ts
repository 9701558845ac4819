import { describe, expect, it } from "vitest";
import { constrain } from "../../../src/factor/model/constrain";
import { mplusNames, mplusSyntax } from "../../../src/factor/model/mplus-syntax";
import { tableOf } from "../../support/model-tables";

describe("mplusSyntax(table)", () => {
  it("says what is free and fixed of ordered items in one group", () => {
    const { model, groups, problem } = mplusSyntax(
      tableOf("f =~ x1 + .5?x2 + 1*x3\ng =~ x4 + x5\nx1 ~~ x4", { thresholds: 1 }),
    );
    expect(problem).toBeNull();
    expect(groups).toEqual([]);
    expect(model?.split("\n")).toEqual([
      "MODEL:",
      "  f BY x1*;",
      "  f BY x2*0.5;",
      "  f BY x3@1;",
      "  g BY x4*;",
      "  g BY x5*;",
      "  x1 WITH x4*;",
      "  [x1$1*];",
      "  [x2$1*];",
      "  [x3$1*];",
      "  [x4$1*];",
      "  [x5$1*];",
      "  f@1;",
      "  g@1;",
      "  f WITH g*;",
      "  [f@0];",
      "  [g@0];",
    ]);
  });

  it("writes every group in full, with equalities as labels", () => {
    const table = tableOf("f =~ k*x1 + x2 + x3\nf ~~ c(1, NA)*f\nx1 ~*~ c(1, NA)*x1", {
      thresholds: 1,
      groups: ["Viet Nam", "Kenya"],
    });
    const { model, groups } = mplusSyntax(table);
    expect(groups).toEqual([
      { group: "Viet Nam", name: "g1" },
      { group: "Kenya", name: "g2" },
    ]);
    const [overall, ...blocks] = (model ?? "").split(/^MODEL g\d:\n/m);
    expect(overall).toBe("MODEL:\n  f BY x1*;\n  f BY x2*;\n  f BY x3*;\n");
    expect(blocks).toHaveLength(2);
    expect(blocks[0]).toContain("  f BY x1* (p1);\n  f BY x2*;\n");
    expect(blocks[1]).toContain("  f BY x1* (p1);\n  f BY x2*;\n");
    expect(blocks[0]).toContain("  f@1;\n  {x1@1};\n");
    expect(blocks[1]).toContain("  f*;\n  {x1*};\n");
    expect(blocks[1]).toContain("  {x2@1};\n");
  });

  it("writes intercepts and residual variances of continuous items", () => {
    const { model } = mplusSyntax(tableOf("f =~ x1 + x2 + x3", { thresholds: 0 }));
    expect(model).toContain("  x1*;\n  x2*;\n  x3*;\n  f@1;\n  [x1*];");
  });

  it("writes residual variances under theta where groups have them", () => {
    const options = { thresholds: 1, parameterization: "theta" } as const;
    expect(mplusSyntax(tableOf("f =~ x1 + x2 + x3", options)).model).not.toContain("x1@1");
    expect(mplusSyntax(tableOf("f =~ x1 + x2 + x3\nx1 ~~ .5*x1", options)).model).toContain("  x1@0.5;");
    expect(mplusSyntax(tableOf("f =~ x1 + x2 + x3", { ...options, groups: ["a", "b"] })).model).toContain(
      "  x1@1;",
    );
  });

  it("says that Mplus has no intercepts of ordered items", () => {
    const table = constrain(
      tableOf("f =~ x1 + x2 + x3", { thresholds: 2, groups: ["a", "b"] }),
      ({ lhs, op, group }) => (lhs === "x2" && op === "~1" && group === 1 ? { free: true } : null),
    );
    expect(mplusSyntax(table)).toMatchObject({ model: null });
    expect(mplusSyntax(table).problem).toContain("the intercept of x2 is not 0");
  });
});

describe("mplusNames(ids)", () => {
  it.each([
    [
      ["a", "x_1"],
      ["a", "x_1"],
    ],
    [
      ["harassment", "harassmend"],
      ["harassme", "harass_1"],
    ],
    [
      ["item", "Item", "ITEM"],
      ["item", "Item_1", "ITEM_2"],
    ],
    [
      ["Größe", "x.2", "é3"],
      ["Groe", "x2", "e3"],
    ],
    [
      ["by", "with"],
      ["by_1", "with_1"],
    ],
    [
      ["性", "別"],
      ["x", "x_1"],
    ],
  ])("calls %j %j", (ids, expected) => {
    expect([...mplusNames(ids).values()]).toEqual(expected);
  });
});
