import { describe, expect, it } from "vitest";
import type { ClaimsDefinition } from "../../../src/replication/claims/claim-schema";
import { parseClaims } from "../../../src/replication/claims/claims";
import { thrownBy } from "../../support/error";

type Claim = ClaimsDefinition["claims"][number];

const correlated: Claim = {
  id: "correlated",
  claim: "All items correlate.",
  source: "Smith (2020)",
  statistic: { kind: "item-correlation", end: "smallest" },
  rule: { kind: "at-least", value: 0.3 },
};
const problems = (change: object): string =>
  thrownBy(() => parseClaims({ id: "mine", claims: [{ ...correlated, ...change }] }, "mine.json")).message;

describe("parseClaims(json)", () => {
  it("resolves the defaults", () => {
    const [claim] = parseClaims({
      id: "mine",
      claims: [
        {
          ...correlated,
          statistic: { kind: "prevalence", variable: "any" },
        },
      ],
    }).claims;
    expect(claim?.statistic).toEqual({
      kind: "prevalence",
      variable: "any",
      context: null,
      missing: "known",
      where: {},
      figure: "estimate",
    });
    expect(claim?.interval).toBeNull();
  });

  it("calls the version without correction standard, and reads its earlier name", () => {
    const versionOf = (version?: "standard" | "naive" | "robust") => {
      const statistic = { kind: "model-fit", structure: "one", index: "cfi", version } as const;
      const [claim] = parseClaims({ id: "mine", claims: [{ ...correlated, statistic }] }).claims;
      return claim?.statistic;
    };
    expect(versionOf("naive")).toMatchObject({ version: "standard" });
    expect(versionOf("standard")).toEqual(versionOf("naive"));
    expect(versionOf()).toMatchObject({ version: "scaled" });
    expect(
      problems({ statistic: { kind: "model-fit", structure: "one", index: "cfi", version: "plain" } }),
    ).toMatch(/statistic\.version: expected .*"standard".*found "plain"/);
  });

  it.each<[string, object, RegExp]>([
    [
      "an unknown statistic",
      { statistic: { kind: "mode" } },
      /claims\[0\]\.statistic\.kind: expected .*found "mode"/,
    ],
    ["an unknown rule", { rule: { kind: "roughly" } }, /claims\[0\]\.rule\.kind/],
    [
      "a missing entry",
      { statistic: { kind: "model-fit", index: "cfi" } },
      /claims\[0\]\.statistic\.structure: is required/,
    ],
    [
      "an entry of another kind",
      { statistic: { kind: "item-correlation", end: "smallest", factor: "f" } },
      /claims\[0\]\.statistic\.factor: is no entry/,
    ],
    ["no words", { claim: " " }, /claims\[0\]\.claim: must not be empty/],
    ["a hidden character", { source: "a\u202Eb" }, /claims\[0\]\.source: must hold no/],
    [
      "a statement's rule for a number",
      { rule: { kind: "holds" } },
      /claims\[0\]\.rule\.kind: "holds" needs a statement/,
    ],
    [
      "a number's rule for a statement",
      { statistic: { kind: "model-admissible", structure: "s" } },
      /"at-least" needs a number/,
    ],
    ["a test where there is none", { rule: { kind: "not-significant" } }, /needs a statistic with a test/],
    ["an interval turned round", { rule: { kind: "between", low: 2, high: 1 } }, /put the lower end first/],
    ["an interval of something else", { interval: [1, 2] }, /claims\[0\]\.interval: belongs to a prevalence/],
    [
      "a tolerance of nothing",
      { rule: { kind: "within", value: 1, tolerance: 0 } },
      /tolerance: must be above 0/,
    ],
  ])("refuses %s with its path", (_, change, message) => {
    const text = problems(change);
    expect(text).toMatch(/^mine\.json: /);
    expect(text).toMatch(message);
  });

  it("refuses an id that stands twice, and no claims at all", () => {
    expect(thrownBy(() => parseClaims({ id: "m", claims: [correlated, correlated] })).message).toContain(
      "claims[1].id",
    );
    expect(thrownBy(() => parseClaims({ id: "m", claims: [] })).code).toBe("bad-claims");
    expect(thrownBy(() => parseClaims(null)).code).toBe("bad-claims");
  });

  it("refuses names that JavaScript keeps to itself", () => {
    const where = JSON.parse('{"__proto__": "Kenya"}') as Record<string, string>;
    expect(problems({ statistic: { kind: "prevalence", variable: "any", where } })).toContain("__proto__");
  });
});
