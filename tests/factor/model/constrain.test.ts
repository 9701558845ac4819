import { describe, expect, it } from "vitest";
import { constrain } from "../../../src/factor/model/constrain";
import type { ModelParameter, ModelTable } from "../../../src/factor/model/model-table";
import { thrownBy } from "../../support/error";
import { states, tableOf } from "../../support/model-tables";

const groups = ["p", "q", "r"];
const name = ({ lhs, op, rhs }: ModelParameter): string => `${lhs} ${op} ${rhs}`;
const numbers = (table: ModelTable, op: string): number[] =>
  table.parameters.filter((parameter) => parameter.op === op).map(({ free }) => free);

describe("constrain(table, rule)", () => {
  const configural = tableOf("f =~ x1 + x2 + x3 + x4", { thresholds: 1, groups });

  it("holds parameters with the same key equal, as labels do", () => {
    const ours = constrain(configural, (parameter) => {
      if (parameter.op === "=~" || parameter.op === "|") return { equal: name(parameter) };
      if (parameter.group === 0) return null;
      return name(parameter) === "f ~~ f" || parameter.lhs === "f" ? { free: true } : null;
    });
    const byHand = tableOf(
      "f =~ k1*x1 + k2*x2 + k3*x3 + k4*x4\nx1|u1*t1\nx2|u2*t1\nx3|u3*t1\nx4|u4*t1\nf ~~ c(1,NA,NA)*f\nf ~ c(0,NA,NA)*1",
      { thresholds: 1, groups },
    );
    const sorted = (table: ModelTable): string[] =>
      states(table)
        .map(({ row, state }) => `${row} ${state.startsWith("=") ? state : "free"}`)
        .sort();
    expect(sorted(ours)).toEqual(sorted(byHand));
    expect([ours.free, ours.df]).toEqual([byHand.free, byHand.df]);
    expect(numbers(ours, "=~")).toEqual([0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3]);
  });

  it("leaves everything as it is where the rule says nothing", () => {
    const labeled = tableOf("f =~ k*x1 + k*x2 + x3 + c(m, m, n)*x4", { thresholds: 3, groups });
    expect(constrain(labeled, () => null)).toEqual(labeled);
  });

  it("takes a parameter out of its equality, and leaves the others equal", () => {
    const labeled = tableOf("f =~ k*x1 + k*x2 + k*x3 + x4", { thresholds: 1 });
    const freed = constrain(labeled, ({ op, rhs }) => (op === "=~" && rhs === "x2" ? { free: true } : null));
    expect(numbers(freed, "=~")).toEqual([0, 1, 0, 2]);
    expect([freed.free, freed.df]).toEqual([labeled.free + 1, labeled.df - 1]);
    const fixed = constrain(labeled, ({ op, rhs }) => (op === "=~" && rhs === "x2" ? { fixed: 0.5 } : null));
    expect(numbers(fixed, "=~")).toEqual([0, -1, 0, 1]);
    expect(fixed.parameters[1]).toMatchObject({ role: "fixed", value: 0.5, label: null });
  });

  it("makes the value of a fixed parameter the start of a freed one", () => {
    const freed = constrain(configural, ({ op, group }) =>
      op === "~*~" && group > 0 ? { free: true } : null,
    );
    const scales = freed.parameters.filter(({ op }) => op === "~*~");
    expect(scales.slice(0, 4).every(({ role }) => role === "fixed")).toBe(true);
    expect(scales.slice(4).every(({ role, value }) => role === "free" && value === 1)).toBe(true);
    expect(freed.df).toBe(configural.df - 8);
  });

  it("refuses to set what follows from other parameters", () => {
    const error = thrownBy(() =>
      constrain(configural, ({ op, lhs, rhs }) => (op === "~~" && lhs === rhs ? { free: true } : null)),
    );
    expect(error.message).toContain('"x1 ~~ x1" follows from other parameters');
  });
});
