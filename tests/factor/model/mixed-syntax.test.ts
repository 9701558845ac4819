import { describe, expect, it } from "vitest";
import { lavaanSyntax } from "../../../src/factor/model/lavaan-syntax";
import { mplusSyntax } from "../../../src/factor/model/mplus-syntax";
import { modelTable } from "../../../src/factor/model/parameter-table";
import { readModel } from "../../../src/measures/model-syntax/parse-model";

describe("a model of ordered and continuous items given covariates", () => {
  const items = [
    { id: "u", thresholds: 2 },
    { id: "v", thresholds: 1 },
    { id: "c", thresholds: 0 },
    { id: "x", thresholds: 0 },
  ];
  const table = modelTable(readModel("f =~ u + v + c\nf ~ x\nv ~ x").statements, { items });

  it("is of its outcomes, with a slope of each on each covariate among the moments", () => {
    expect(table).toMatchObject({ items: ["u", "v", "c"], covariates: ["x"], kind: "ordered" });
    // 3 thresholds, a mean, a variance, 3 slopes and 3 correlations; 3 loadings, 2 effects, 3 thresholds, 2 of c.
    expect([table.free, table.df]).toEqual([10, 1]);
  });

  it("is written for lavaan so that it is read as the same again", () => {
    const text = lavaanSyntax(table);
    expect(text).not.toContain("x ~~");
    const again = modelTable(readModel(text).statements, { items });
    const rows = (of: typeof table) =>
      of.parameters.map(({ lhs, op, rhs, role }) => [lhs, op, rhs, role].join(" ")).sort();
    expect(rows(again)).toEqual(rows(table));
  });

  it("is written for Mplus with the mean of the continuous item and without intercepts of the ordered", () => {
    const { model, names } = mplusSyntax(table);
    expect(names.map(({ id }) => id)).toEqual(["u", "v", "c", "x", "f"]);
    expect(model).toContain("f ON x*;");
    expect(model).toContain("[c*];");
    expect(model).not.toContain("[u*]");
  });
});
