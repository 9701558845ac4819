import { describe, expect, it } from "vitest";
import { modelTable } from "../../../src/factor/model/parameter-table";
import { parseModel } from "../../../src/measures/model-syntax/parse-model";
import { thrownBy } from "../../support/error";
import { referenceModels, states, tableOf } from "../../support/model-tables";
import { outsideCatalog } from "../../support/outside-catalog";

describe("modelTable(statements, options)", () => {
  it.each(referenceModels.map((reference) => [reference.name, reference] as const))(
    "has lavaan's parameters: %s",
    (_, reference) => {
      const table = tableOf(reference.model, reference);
      expect(table.items).toEqual(reference.items);
      expect(table.factors).toEqual(reference.factors);
      expect(table.free).toBe(reference.npar);
      expect(table.df).toBe(reference.df);
      const theirs = reference.rows.map((row, k) => ({ row, state: reference.state[k] }));
      const ours = states(table);
      expect(ours.map(({ row }) => row)).toEqual(reference.rows);
      // lavaan shows derived parameters as fixed at 1.
      expect(ours.map(({ row, state }) => ({ row, state: state === "derived" ? "=1" : state }))).toEqual(
        theirs,
      );
    },
  );

  it("counts on all reference models that are derived: residual variances under delta, scales under theta", () => {
    const derived = (parameterization: "delta" | "theta"): string[] =>
      states(tableOf("f =~ x1 + x2 + x3", { thresholds: 1, parameterization }))
        .filter(({ state }) => state === "derived")
        .map(({ row }) => row);
    expect(derived("delta")).toEqual(["x1 ~~ x1 1", "x2 ~~ x2 1", "x3 ~~ x3 1"]);
    expect(derived("theta")).toEqual(["x1 ~*~ x1 1", "x2 ~*~ x2 1", "x3 ~*~ x3 1"]);
  });

  it("keeps starts, by group", () => {
    const table = tableOf("f =~ start(.5, .6)*x1 + .7?x2 + x3", { thresholds: 0, groups: ["p", "q"] });
    const starts = table.parameters.filter(({ op }) => op === "=~").map(({ value }) => value);
    expect(starts).toEqual([0.5, 0.7, null, 0.6, 0.7, null]);
  });

  it("fixes the first loading at 1 whatever its start, where lavaan fixes it at the start", () => {
    const table = tableOf("f =~ start(.5)*x1 + x2 + x3", { thresholds: 0, scaling: "first-loading" });
    expect(table.parameters[0]).toMatchObject({ role: "fixed", value: 1, free: -1 });
  });

  it("frees the parameter in a group whose label is NA", () => {
    const table = tableOf("f =~ c(NA, k)*x1 + k*x2 + x3", { thresholds: 0, groups: ["p", "q"] });
    const numbers = table.parameters.filter(({ op }) => op === "=~").map(({ free }) => free);
    expect(numbers[0]).not.toBe(numbers[1]);
    expect(numbers[3]).toBe(numbers[1]);
    expect(numbers[4]).toBe(numbers[1]);
  });

  it.each([
    ["f =~ x1 + x22", 'line 1, column 11: there is no item "x22"', "Is x2 meant?"],
    ["f =~ x1 + income", 'line 1, column 11: there is no item "income"', "The items are x1, x2"],
    ["f =~ x1; x1 ~~ y", 'line 1, column 16: there is no item "y" and no such factor', "The items are"],
    ["x1 =~ x2", 'line 1, column 7: factor "x1" has the name of an item', ""],
    ["f =~ x1; f | t1", 'line 1, column 14: "f" is a factor: it has no threshold', ""],
    ["f =~ x1; f ~*~ f", 'line 1, column 16: "f" is a factor: it has no scale', ""],
    ["f =~ x1; x1 | t1 + t4", 'line 1, column 20: "x1" has 4 categories and so 3 thresholds, no t4', ""],
    ["f =~ x1; x1 ~~ 1*x1", "line 1, column 18: under delta the residual variance", "x1 ~*~ 1*x1"],
    [
      "f =~ c(1, NA)*x1",
      'line 1, column 15: the modifier of "f =~ x1" is for 2 groups, but there are no groups',
      "",
    ],
    ["f =~ x1; x1 ~ c(1, NA)*1", 'the modifier of "x1 ~ 1" is for 2 groups', ""],
    ["f =~ k*x1 + k*x2 + 1*x1 + 2*x2", '"k" is fixed at 1 and at 2', "same label"],
  ])("refuses %j", (model, message, hint) => {
    const error = thrownBy(() => tableOf(model, { thresholds: 3 }));
    expect(error.code).toBe("bad-model");
    expect(error.message).toContain(message);
    expect(error.hint).toContain(hint);
    const place = ["model", "line", "column"];
    const data = [...place, ...(model.match(/\w+/g) ?? [])];
    expect(outsideCatalog(() => error.worded().message, data)).toEqual([]);
  });

  it("refuses what the kind of items or the parameterization does not have", () => {
    const refusal = (model: string, options: Parameters<typeof tableOf>[1]): string =>
      thrownBy(() => tableOf(model, options)).message;
    expect(refusal("f =~ x1; x1 | t1", { thresholds: 0 })).toContain(
      '"x1" is continuous: it has no threshold',
    );
    expect(refusal("f =~ x1; x1 ~*~ x1", { thresholds: 0 })).toContain("it has no scale");
    expect(refusal("f =~ x1; x1 | t2", { thresholds: 1 })).toContain(
      "has 2 categories and so one threshold, no t2",
    );
    expect(refusal("f =~ x1; x1 ~*~ 1*x1", { thresholds: 1, parameterization: "theta" })).toContain(
      "under theta the scale",
    );
    expect(refusal("f =~ c(1,1)*x1", { thresholds: 1, groups: ["a", "b", "c"] })).toContain(
      "is for 2 groups, but there are 3 groups",
    );
  });

  it("takes continuous items beside ordered ones, with an intercept and a residual variance", () => {
    const items = [
      { id: "a", thresholds: 1 },
      { id: "b", thresholds: 0 },
      { id: "c", thresholds: 2 },
    ];
    const mixed = modelTable(parseModel("f =~ a + b + c"), { items });
    expect(mixed).toMatchObject({ thresholds: [1, 0, 2], kind: "ordered", df: 0, free: 8 });
    const own = mixed.parameters.filter(({ lhs, op }) => lhs === "b" && op !== "=~");
    expect(own.map(({ op, role }) => `${op} ${role}`)).toEqual(["~~ free", "~1 free"]);
    expect(modelTable(parseModel("f =~ a + c"), { items })).toMatchObject({
      thresholds: [1, 2],
      kind: "ordered",
    });
  });
});
