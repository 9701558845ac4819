import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignColumns } from "../../src/factor/efa/congruence";
import type { EfaSolution } from "../../src/factor/efa/solution";
import { factorCriteria } from "../../src/factor/model/criteria";
import type { DeclaredStructure } from "../../src/factor/structures/structure-match";
import { identity } from "../../src/numeric/linear-algebra/matrix";
import type { NumberOfFactors } from "../../src/verdicts/structure-reasons";
import { type StructureVerdict, structureVerdict } from "../../src/verdicts/structure-verdict";
import { numberOfFactors } from "../support/number-of-factors";

const nine: {
  efa: Record<string, { loadings: number[][]; phi: number[][]; uniquenesses: number[] }>;
} = JSON.parse(readFileSync(new URL("../reference/nine.efa.json", import.meta.url), "utf8"));

const ids = [..."abcdefghi"];
const twoFactor: DeclaredStructure = {
  id: "two-factor",
  label: "Two factors",
  factors: [
    { id: "exploitation", label: "Exploitation", items: [..."fghi"] },
    { id: "abuse", label: "Abuse", items: [..."abcde"] },
  ],
};
const threeFactor: DeclaredStructure = {
  id: "three-factor",
  label: "Three factors",
  factors: [
    { id: "harassment", label: "Harassment", items: ["a", "b"] },
    { id: "abuse", label: "Abuse", items: [..."cde"] },
    { id: "exploitation", label: "Exploitation", items: [..."fghi"] },
  ],
};
/** Three items each on two factors, .7 and 0, but for the changes. */
const clean: DeclaredStructure = {
  id: "clean",
  label: "Clean",
  factors: [
    { id: "x", label: "X", items: [..."abc"] },
    { id: "y", label: "Y", items: [..."def"] },
  ],
};

function solutionOf(loadings: number[][], more: Partial<EfaSolution> = {}): EfaSolution {
  const factors = loadings[0]!.length;
  return {
    items: ids.slice(0, loadings.length),
    factors,
    extraction: "minres",
    rotation: "oblimin",
    loadings,
    structure: loadings,
    phi: identity(factors),
    uniquenesses: loadings.map(() => 0.5),
    communalities: loadings.map(() => 0.5),
    variance: new Array<number>(factors).fill(0.2),
    fit: { chiSquare: null, df: 0, p: null, rmsea: null, tli: null, rmsr: 0 },
    converged: true,
    iterations: 1,
    gradient: 0,
    heywood: [],
    rotationStarts: null,
    loadingIntervals: null,
    phiIntervals: null,
    intervalMethod: null,
    warnings: [],
    ...more,
  };
}

const nineSolution = (name: string, more: Partial<EfaSolution> = {}): EfaSolution => {
  const { loadings, phi, uniquenesses } = nine.efa[name]!;
  return solutionOf(loadings, { phi, uniquenesses, ...more });
};

function cleanSolution(
  changes: Record<number, [number, number]>,
  more: Partial<EfaSolution> = {},
): EfaSolution {
  const loadings = [..."xxxyyy"].map((factor, i) => changes[i] ?? (factor === "x" ? [0.7, 0] : [0, 0.7]));
  return solutionOf(loadings, more);
}

/** The reason with a code, of those that a verdict gives. */
function reasonOf(
  { reasons }: StructureVerdict,
  code: string,
): StructureVerdict["reasons"][number] | undefined {
  return reasons.find((reason) => reason.code === code);
}

function correlated(r: number): number[][] {
  return [
    [1, r],
    [r, 1],
  ];
}

describe("assignColumns", () => {
  it("finds the largest sum that any permutation has", () => {
    const permutations = (rest: number[]): number[][] =>
      rest.length === 0
        ? [[]]
        : rest.flatMap((first) =>
            permutations(rest.filter((k) => k !== first)).map((tail) => [first, ...tail]),
          );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }).chain((size) =>
          fc.array(
            fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: size, maxLength: size }),
            {
              minLength: size,
              maxLength: size,
            },
          ),
        ),
        (scores) => {
          const sumOf = (columns: number[]): number =>
            columns.reduce((sum, column, row) => sum + scores[row]![column]!, 0);
          const columns = assignColumns(scores);
          const all = permutations([...scores.keys()]);
          expect(new Set(columns).size).toBe(scores.length);
          expect(sumOf(columns)).toBeCloseTo(Math.max(...all.map(sumOf)), 12);
        },
      ),
    );
  });

  it("handles eight factors", () => {
    const shifted = identity(8).map((_, row) => identity(8)[(row + 3) % 8]!);
    expect(assignColumns(shifted)).toEqual([3, 4, 5, 6, 7, 0, 1, 2]);
  });
});

describe("structureVerdict", () => {
  it("says that nine.csv partly reproduces two factors: a and b load .39 on abuse", () => {
    const match = structureVerdict(nineSolution("minres_oblimin_2"), twoFactor);
    expect(match.verdict).toBe("partly reproduced");
    expect(match.hitRate).toBe(1);
    expect(match.factors.map((factor) => factor.column)).toEqual([0, 1]);
    expect(match.factors[1]?.notSalient).toEqual(["a", "b"]);
    expect(match.factors[0]?.salient).toEqual([..."fghi"]);
    expect(match.crossLoadings).toEqual([]);
    expect(reasonOf(match, "not-salient")).toMatchObject({
      of: "abuse",
      loadings: [{ item: "a" }, { item: "b" }],
      rule: 0.4,
    });
    expect(JSON.parse(JSON.stringify(match))).toEqual(match);
  });

  it("computes Tucker's congruence with the pattern of ones and zeros", () => {
    const match = structureVerdict(nineSolution("minres_oblimin_2"), twoFactor);
    const column = nine.efa.minres_oblimin_2!.loadings.map((row) => row[1]!);
    const declared = column.slice(0, 5).reduce((sum, value) => sum + value, 0);
    const length = Math.sqrt(column.reduce((sum, value) => sum + value * value, 0));
    expect(match.factors[1]?.congruence).toBeCloseTo(declared / (length * Math.sqrt(5)), 12);
  });

  it("says that three factors with a Heywood case and a one-item factor are not reproduced", () => {
    const match = structureVerdict(nineSolution("minres_oblimin_3", { heywood: ["a"] }), threeFactor);
    expect(match.verdict).toBe("not reproduced");
    expect(match.factors[0]).toMatchObject({ column: 2, salient: ["a"], notSalient: ["b"] });
    expect(reasonOf(match, "few-salient")).toMatchObject({ of: "harassment", salient: 1, rule: 3 });
    expect(reasonOf(match, "heywood")).toMatchObject({ items: ["a"] });
  });

  it("reproduces three factors by principal axes, with the two-item factor named", () => {
    const match = structureVerdict(nineSolution("pa_oblimin_3"), threeFactor);
    expect(match.verdict).toBe("reproduced");
    expect(reasonOf(match, "few-salient")).toMatchObject({ of: "harassment", salient: 2, rule: 3 });
  });

  it("finds factors whatever the order and the sign of the columns", () => {
    const { loadings, phi } = nine.efa.pa_oblimin_3!;
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        fc.array(fc.constantFrom(-1, 1), { minLength: 3, maxLength: 3 }),
        (order, signs) => {
          const turned = solutionOf(
            loadings.map((row) => order.map((column, k) => signs[k]! * row[column]!)),
            { phi: order.map((i, k) => order.map((j, l) => signs[k]! * signs[l]! * phi[i]![j]!)) },
          );
          const match = structureVerdict(turned, threeFactor);
          expect(match.factors.map((factor) => order[factor.column])).toEqual([2, 1, 0]);
          expect(match.verdict).toBe("reproduced");
          expect(match.hitRate).toBe(1);
        },
      ),
    );
  });

  it.each<[string, StructureVerdict["verdict"], EfaSolution]>([
    ["all as declared", "reproduced", cleanSolution({})],
    ["a cross-loading of .35", "reproduced", cleanSolution({ 0: [0.7, 0.35] })],
    ["a cross-loading of -.40", "partly reproduced", cleanSolution({ 0: [0.7, -0.4] })],
    ["a loading of .39999", "partly reproduced", cleanSolution({ 0: [0.39999, 0] })],
    ["a loading of .40", "reproduced", cleanSolution({ 0: [0.4, 0] })],
    ["one of six elsewhere", "partly reproduced", cleanSolution({ 0: [0.2, 0.6] })],
    ["two of six elsewhere", "not reproduced", cleanSolution({ 0: [0.2, 0.6], 3: [0.6, 0.2] })],
    ["one salient item of a factor", "not reproduced", cleanSolution({ 0: [0.3, 0], 1: [0.3, 0] })],
    ["a Heywood case", "partly reproduced", cleanSolution({}, { heywood: ["a"] })],
    ["no convergence", "partly reproduced", cleanSolution({}, { converged: false })],
    ["a factor correlation of .86", "reproduced", cleanSolution({}, { phi: correlated(0.86) })],
    ["a factor correlation of .85", "reproduced", cleanSolution({}, { phi: correlated(0.85) })],
  ])("%s: %s", (_what, verdict, solution) => {
    expect(structureVerdict(solution, clean).verdict).toBe(verdict);
  });

  it("gives every figure with its rule", () => {
    const solution = cleanSolution(
      { 0: [0.399, 0.35], 3: [-0.45, 0.6] },
      { phi: correlated(0.9), converged: false },
    );
    const match = structureVerdict(solution, clean);
    const inner = { item: "a", factor: "y", loading: 0.35 };
    const salient = { item: "d", factor: "x", loading: -0.45 };
    expect(match.crossLoadings).toEqual([inner, salient]);
    for (const reason of [
      { code: "largest-loadings", hits: 6, items: 6, rule: 0.8 },
      { code: "not-salient", of: "x", loadings: [{ item: "a", loading: 0.399 }], rule: 0.4 },
      { code: "cross-loadings", declared: true, salient: true, loadings: [salient], rule: 0.4 },
      { code: "cross-loadings", declared: true, salient: false, loadings: [inner], rule: 0.3 },
      { code: "hardly-distinct", factors: ["x", "y"], correlation: 0.9, rule: 0.85 },
      { code: "not-converged" },
    ])
      expect(match.reasons).toContainEqual(expect.objectContaining(reason));
    const distinct = structureVerdict(cleanSolution({}, { phi: correlated(0.85) }), clean);
    expect(reasonOf(distinct, "hardly-distinct")).toBeUndefined();
  });

  it("names declared items that the solution lacks, and does not call it reproduced", () => {
    const wider = { ...clean, factors: [clean.factors[0]!, { ...clean.factors[1]!, items: [..."defz"] }] };
    const match = structureVerdict(cleanSolution({}), wider);
    expect(match.verdict).toBe("partly reproduced");
    expect(match.factors[1]?.notSalient).toEqual(["z"]);
    expect(match.hitRate).toBeCloseTo(6 / 7, 12);
    expect(reasonOf(match, "items-absent")).toMatchObject({ items: ["z"] });
  });

  it("holds a solution against other criteria when asked", () => {
    const criteria = { ...factorCriteria, salientLoading: { value: 0.75, source: "test" } };
    const strict = structureVerdict(cleanSolution({}), clean, { criteria });
    expect(strict.verdict).toBe("not reproduced");
  });

  it("does not reproduce a factor that carries an item which the structure does not name", () => {
    const narrower = {
      ...clean,
      factors: [
        { ...clean.factors[0]!, items: ["a", "b"] },
        { ...clean.factors[1]!, items: [..."def"] },
      ],
    };
    const match = structureVerdict(cleanSolution({}), narrower);
    expect(match.verdict).toBe("partly reproduced");
    expect(match.crossLoadings).toEqual([{ item: "c", factor: "x", loading: 0.7 }]);
    expect(reasonOf(match, "cross-loadings")).toMatchObject({ declared: false, salient: true });
    expect(structureVerdict(cleanSolution({ 2: [0.39, 0] }), narrower).verdict).toBe("reproduced");
  });

  it.each([1, -1])("does not reproduce a factor whose items load with different signs (%s)", (sign) => {
    const turned = (x: number, y: number): [number, number] => [sign * x, sign * y];
    const solution = cleanSolution({ 0: turned(0.7, 0), 1: turned(-0.5, 0), 2: turned(0.7, 0) });
    const match = structureVerdict(solution, clean);
    expect(match.factors.map(({ column }) => column)).toEqual([0, 1]);
    expect(match.verdict).toBe("partly reproduced");
    expect(reasonOf(match, "opposite-sign")).toMatchObject({
      of: "x",
      loadings: [{ item: "b", loading: -0.5 * sign }],
    });
  });

  it("finds the factor of items whose signs cancel", () => {
    const solution = solutionOf([
      [0.05, 0.7],
      [0.05, -0.7],
      [0.7, 0.1],
      [0.7, 0.1],
    ]);
    const factors = [
      { id: "x", label: "X", items: ["a", "b"] },
      { id: "y", label: "Y", items: ["c", "d"] },
    ];
    const match = structureVerdict(solution, { id: "xy", label: "X and Y", factors });
    expect(match.factors.map(({ column }) => column)).toEqual([1, 0]);
    expect(match.factors[0]?.congruence).toBeCloseTo(0, 12);
  });

  it("asks of one factor how many items load on it, where they cannot load elsewhere", () => {
    const factor = { id: "x", label: "X", items: [..."abcde"] };
    const verdictOf = (loadings: number[]) =>
      structureVerdict(
        solutionOf(loadings.map((loading) => [loading])),
        { id: "one", label: "One", factors: [factor] },
        { dimensions: numberOfFactors(1) },
      ).verdict;
    expect(verdictOf([0.7, 0.7, 0.6, 0.6, 0.5])).toBe("reproduced");
    expect(verdictOf([0.7, 0.7, 0.6, 0.6, 0.1])).toBe("partly reproduced");
    expect(verdictOf([0.7, 0.7, 0.6, 0.1, 0.1])).toBe("not reproduced");
  });

  describe("of one factor", () => {
    const one = { id: "one", label: "One", factors: [{ id: "x", label: "X", items: [..."abc"] }] };
    const solution = solutionOf([[0.7], [0.6], [0.5]]);

    it.each<[string, StructureVerdict["verdict"], NumberOfFactors | null]>([
      ["are not told", "reproduced", null],
      ["agree", "reproduced", numberOfFactors(1)],
      ["leave one or two open", "reproduced", numberOfFactors(2, 1)],
      ["leave several open", "partly reproduced", numberOfFactors(2, 3)],
      ["show none", "partly reproduced", numberOfFactors(0, 1)],
    ])("where the rules %s: %s", (_what, verdict, dimensions) => {
      expect(structureVerdict(solution, one, { dimensions }).verdict).toBe(verdict);
    });

    it("gives the rules as a reason where they do not agree on its number", () => {
      const said = (...named: [number, number?]) =>
        reasonOf(
          structureVerdict(solution, one, { dimensions: numberOfFactors(...named) }),
          "number-of-factors",
        );
      expect(said(2)).toMatchObject({ recommended: 2, range: [2, 2], declared: 1, decides: true });
      expect(said(2, 1)).toMatchObject({ recommended: 2, range: [1, 2], declared: 1, decides: false });
      expect(said(1)).toBeUndefined();
    });
  });

  it("leaves the verdict on several factors to the pattern, and tells what the rules say", () => {
    const match = structureVerdict(cleanSolution({}), clean, { dimensions: numberOfFactors(1) });
    expect(match.verdict).toBe("reproduced");
    expect(reasonOf(match, "number-of-factors")).toMatchObject({
      recommended: 1,
      declared: 2,
      decides: false,
    });
  });

  it("refuses another number of factors", () => {
    expect(() => structureVerdict(nineSolution("minres_oblimin_2"), threeFactor)).toThrow(
      expect.objectContaining({ code: "factors-differ" }),
    );
  });
});
