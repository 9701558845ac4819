import { beforeAll, describe, expect, it } from "vitest";
import { disclosureRules } from "../../../src/survey/disclosure/disclosure";
import type { Margin } from "../../../src/survey/disclosure/margin";
import { type CountedVariable, marginSystem } from "../../../src/survey/disclosure/margin-system";
import { suppressCells } from "../../../src/survey/disclosure/suppress-cells";
import { type SuppressedMargins, suppressMargins } from "../../../src/survey/disclosure/suppress-margins";
import { thrownBy } from "../../support/error";
import { SAMPLE_GROUPINGS, sampleVariables } from "../../support/sample-margins";
import { sampleChildren } from "../../support/sample-survey";

const rule = disclosureRules.standard;
const groupings = [
  { name: "country", levels: ["A", "B", "C"] },
  { name: "sex", levels: ["boy", "girl"] },
];

function variable(
  name: string,
  cells: readonly number[],
  n: readonly number[],
  more: { total?: [number, number] } = {},
): CountedVariable {
  const sum = (values: readonly number[], of: readonly number[]): number =>
    of.reduce((all, at) => all + values[at]!, 0);
  const by = (parts: readonly (readonly number[])[], of: readonly string[]): Margin => ({
    of,
    counts: parts.map((part) => sum(cells, part)),
    n: parts.map((part) => sum(n, part)),
  });
  const all = by([[0, 1, 2, 3, 4, 5]], []);
  const total = more.total ? { of: [], counts: [more.total[0]], n: [more.total[1]] } : all;
  const countries = [
    [0, 1],
    [2, 3],
    [4, 5],
  ];
  const sexes = [
    [0, 2, 4],
    [1, 3, 5],
  ];
  return {
    name,
    margins: [
      total,
      by(countries, ["country"]),
      by(sexes, ["sex"]),
      { of: ["country", "sex"], counts: cells, n },
    ],
  };
}

const N = [300, 300, 300, 300, 300, 300];

function hidden({ variables }: SuppressedMargins, name: string): number {
  const found = variables.find((one) => one.name === name);
  return (found?.margins ?? []).flatMap(({ reasons }) => reasons).filter((reason) => reason !== null).length;
}

describe("suppressMargins(groupings, variables, options)", () => {
  it("protects a small crossed count from the differences with both margins", () => {
    const result = suppressMargins(groupings, [variable("a", [3, 30, 25, 40, 22, 31], N)], { rule });
    expect(result.variables[0]?.margins[3]?.reasons).toEqual([
      "small count",
      "protects another figure",
      "protects another figure",
      "protects another figure",
      null,
      null,
    ]);
    expect(
      result.variables[0]?.margins.slice(0, 3).every(({ reasons }) => reasons.every((r) => r === null)),
    ).toBe(true);
    // 3 + d, 30 - d, 25 - d, 40 + d with d from -3 to 25.
    expect(result.narrowest).toBe(28);
  });

  it("hides nothing where nothing is small, and nothing in the mode none", () => {
    expect(
      hidden(suppressMargins(groupings, [variable("a", [30, 30, 25, 40, 22, 31], N)], { rule }), "a"),
    ).toBe(0);
    const none = suppressMargins(groupings, [variable("a", [1, 0, 2, 300, 22, 3], N)], {
      rule: disclosureRules.none,
    });
    expect(hidden(none, "a")).toBe(0);
    expect(none.narrowest).toBeNull();
  });

  it("takes everybody for a group where all are of one", () => {
    const one = (counts: readonly number[], n: readonly number[]): CountedVariable => ({
      name: "a",
      margins: [
        { of: [], counts: [0], n: [300] },
        { of: ["sex"], counts, n },
      ],
    });
    const reasonOf = (variable: CountedVariable) =>
      suppressMargins(groupings, [variable], { rule }).variables[0]?.margins[0]?.reasons[0];
    expect(reasonOf(one([0, 0], [300, 0]))).toBe("all or none");
    expect(reasonOf(one([0, 0], [150, 150]))).not.toBe("all or none");
  });

  it("protects people of unknown level, whom no table prints", () => {
    const item = variable("a", [30, 30, 25, 40, 22, 31], N, { total: [180, 1830] });
    const result = suppressMargins(groupings, [item], { rule });
    expect(result.unprotected).toEqual([]);
    expect(hidden(result, "a")).toBeGreaterThan(0);
  });

  it("protects those who said yes, but not online", () => {
    const any = variable("any", [30, 40, 25, 40, 32, 31], N);
    const online = variable("online", [28, 30, 15, 20, 12, 11], N);
    expect(hidden(suppressMargins(groupings, [any, online], { rule }), "any")).toBe(0);
    const nested = suppressMargins(groupings, [any, online], { rule, nested: [["any", "online"]] });
    expect(nested.unprotected).toEqual([]);
    expect(nested.variables.map(({ name }) => name)).toEqual(["any", "online"]);
    expect(hidden(nested, "any") + hidden(nested, "online")).toBeGreaterThan(1);
    expect(nested.narrowest).toBeGreaterThanOrEqual(5);
  });

  it("protects an item that a sum of reports and the other items would give away", () => {
    const one = variable("a", [3, 30, 25, 40, 22, 31], N);
    const two = variable("b", [33, 20, 35, 30, 42, 11], N);
    const reports = variable(
      "reports",
      one.margins[3]!.counts.map((x, at) => x + two.margins[3]!.counts[at]!),
      N.map((n) => 2 * n),
    );
    const system = marginSystem(groupings, [one, two, reports], [{ total: "reports", parts: ["a", "b"] }]);
    const result = suppressCells(system, rule);
    const [inOne, inTwo, inReports] = system.places.map(
      (margins) => margins.flat().filter((cell) => result.reasons[cell] !== null).length,
    );
    expect(inOne).toBeGreaterThan(0);
    expect(inTwo! + inReports!).toBeGreaterThan(0);
    expect(result.narrowest).toBeGreaterThanOrEqual(5);
    expect(result.unprotected).toEqual([]);
  });

  it("refuses a margin without its sums and a relation between unknown variables", () => {
    const item = variable(
      "a",
      N.map(() => 30),
      N,
    );
    expect(
      thrownBy(() => suppressMargins(groupings, [{ ...item, margins: item.margins.slice(1) }], { rule })),
    ).toMatchObject({
      code: "missing-margin",
      message: expect.stringContaining("country"),
    });
    expect(thrownBy(() => suppressMargins(groupings, [item], { rule, nested: [["a", "b"]] }))).toMatchObject({
      code: "unknown-variable",
    });
  });

  describe("on the sample survey", () => {
    let variables: CountedVariable[];
    beforeAll(() => {
      variables = sampleVariables(sampleChildren());
    });

    it.each(["standard", "strict"] as const)("leaves every hidden count an interval, mode %s", (mode) => {
      const nested = [
        ["any", "any online"],
        ["any", "grave"],
      ] as const;
      const result = suppressMargins(SAMPLE_GROUPINGS, variables, { rule: disclosureRules[mode], nested });
      expect(result.unprotected).toEqual([]);
      expect(result.narrowest).toBeGreaterThanOrEqual(disclosureRules[mode].leastCount);
      const overall = result.variables.flatMap(({ margins }) =>
        margins.slice(0, 1).flatMap(({ reasons }) => reasons),
      );
      expect(overall.every((reason) => reason === null)).toBe(true);
      expect(hidden(result, "any")).toBeLessThan(mode === "standard" ? 10 : 25);
    });
  });
});
