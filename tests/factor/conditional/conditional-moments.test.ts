import { describe, expect, it } from "vitest";
import {
  type ConditionalMomentsOptions,
  conditionalMoments,
} from "../../../src/factor/conditional/conditional-moments";
import { ordinalMoments } from "../../../src/factor/moments/ordinal-moments";
import { groupsOf, mixedTable, numbersOf, tableOfSet } from "./reference";

const columns = numbersOf("made");
const { g = [] } = groupsOf("made");
const table = tableOfSet("made");
const holes = tableOfSet("holes");
const listwise = { missing: "listwise" } as const;
const three = { items: ["u1", "u3", "c1"], covariates: ["x1", "x2"], ...listwise };

// The numbers themselves are held against lavaan's in tests/support/comparisons/conditional.ts.
describe("conditionalMoments", () => {
  const moments = (of: typeof table, options: ConditionalMomentsOptions) =>
    conditionalMoments(of, options)[0];

  it("say who is left out for want of a covariate", () => {
    expect(moments(holes, three)?.warnings?.map(({ code }) => code)).toEqual(["covariates-unknown"]);
    expect(moments(table, three)?.warnings).toEqual([]);
  });

  it("say where what is left of a continuous item is far from normal", () => {
    const c1 = (columns.c1 ?? []).map((c, person) => c + (person % 40 === 0 ? 15 : 0));
    const [own] = moments(mixedTable({ ...columns, c1 }), three)?.warnings ?? [];
    expect([own?.code, own?.message]).toEqual([
      "not-normal-outcome",
      expect.stringContaining("far from normal"),
    ]);
  });

  it("do not depend on the unit and origin of a covariate", () => {
    const far = mixedTable({ ...columns, x1: columns.x1!.map((x) => 1e6 + 1000 * x) });
    const one = moments(table, three);
    const other = moments(far, three);
    const slope = one!.names.indexOf("u3~x1");
    expect(1000 * other!.moments[slope]!).toBeCloseTo(one!.moments[slope]!, 8);
    const last = one!.moments.length - 1;
    expect(other!.moments[last]).toBeCloseTo(one!.moments[last]!, 8);
    expect(other!.gamma.at(-1)).toBeCloseTo(one!.gamma.at(-1)!, 6);
  });

  it("are those of ordinalMoments without covariates, an empty cell included", () => {
    const rare = mixedTable({
      a: [...Array<number>(20).fill(0), ...Array<number>(10).fill(1)],
      b: [...Array<number>(14).fill(0), ...Array<number>(6).fill(1), ...Array<number>(10).fill(0)],
    });
    const [ours] = conditionalMoments(rare, { items: ["a", "b"], covariates: [], ...listwise });
    const [wanted] = ordinalMoments(rare, { items: ["a", "b"], ...listwise });
    expect(ours?.adjustedPairs).toEqual([["a", "b"]]);
    for (const key of ["moments", "gamma"] as const) {
      wanted?.[key].forEach((value, k) => {
        expect(ours?.[key][k]).toBeCloseTo(value, 9);
      });
    }
  });

  it("take clusters of one person as people drawn one by one, times n / (n - 1)", () => {
    const own = {
      ...table,
      stratum: null,
      cluster: Int32Array.from({ length: table.rows }, (_, row) => row),
    };
    const one = moments(table, three);
    const other = moments(own, three);
    expect(other?.designDegrees).toBe(399);
    other?.gamma.forEach((value, k) => {
      expect(value).toBeCloseTo((one!.gamma[k]! * 400) / 399, 8);
    });
  });

  const refused = (of: typeof table, options: Partial<ConditionalMomentsOptions>): string => {
    try {
      conditionalMoments(of, { ...three, ...options });
    } catch (error) {
      return String((error as { code?: string }).code);
    }
    return "none";
  };

  it("refuse covariates that explain nothing, follow from others, or foretell the answers", () => {
    const { x1 = [], x2 = [], u3 = [] } = columns;
    const odd = mixedTable({
      ...columns,
      same: x1.map(() => 3),
      sum: x1.map((x, person) => 2 * x - x2[person]!),
      copy: u3.map((answer, person) => answer * 2 + (x1[person]! > 9 ? 1 : 0)),
      none: x1.map(() => null),
    });
    expect(refused(odd, { covariates: ["same"] })).toBe("constant-covariate");
    expect(refused(odd, { covariates: ["x1", "x2", "sum"] })).toBe("dependent-covariates");
    expect(refused(odd, { covariates: ["copy"] })).toBe("foretold-answers");
    expect(refused(odd, { covariates: ["none"] })).toBe("too-few-people");
    expect(refused(odd, { covariates: ["nothing"] })).toBe("unknown-item");
  });

  it("refuse a category that only one of the groups lacks, and an item answered alike", () => {
    const u1 = columns.u1!.map((answer, person) => (g[person] === "a" ? Math.min(answer, 2) : answer));
    expect(refused(mixedTable({ ...columns, u1 }, { groups: { g } }), { by: "g" })).toBe("unused-category");
    const c1 = columns.c1!.map(() => 1.5);
    expect(refused(mixedTable({ ...columns, c1: c1.map((c, k) => (k === 0 ? null : c)) }), {})).toBe(
      "constant-item",
    );
  });

  it("give numbers or an error for ten people", () => {
    for (let from = 0; from < 390; from += 30) {
      const few = Object.fromEntries(
        Object.entries(columns).map(([id, values]) => [id, values.slice(from, from + 10)]),
      );
      const ten = mixedTable({ ...few, u1: few.u1!.map((answer) => Math.min(answer, 1)) });
      const code = refused(ten, { items: ["u1", "c1"] });
      if (code !== "none") continue;
      const found = moments(ten, { ...three, items: ["u1", "c1"] });
      expect([...found!.moments, ...found!.gamma].every(Number.isFinite)).toBe(true);
    }
  });
});
