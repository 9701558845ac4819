import { describe, expect, it } from "vitest";
import { parseClaims } from "../../src/replication/claims/claims";
import { claimsByDesignEffect, inflatedInterval } from "../../src/replication/design-effects";
import { replicate } from "../../src/replication/replicate";
import { proportionInterval } from "../../src/survey/estimates/proportion-interval";
import { exampleAnalysis } from "../support/example-analysis";

describe("claimsByDesignEffect(analysis, claims, entries)", () => {
  const analysis = exampleAnalysis();
  const of = { variable: "any", context: null, missing: "known" } as const;
  const [one] = analysis.contrasts.filter(({ group }) => group === "sex");
  const se = one!.se!;
  // A difference of 2.2 standard errors: beyond chance at a design effect of 1, not at 1.5.
  const contrasts = [{ ...one!, difference: 2.2 * se, p: 0.028 }];
  const record = { ...analysis, contrasts };
  const share = analysis.prevalence.find(({ group, variable }) => group === null && variable === "any")!;
  const end = (figure: "low" | "high") => ({
    id: figure,
    claim: "An end of the interval.",
    source: "Smith (2020)",
    statistic: { kind: "prevalence", ...of, figure },
    rule: { kind: "within", value: Number((100 * share[figure]!).toFixed(1)), tolerance: 0.4 },
  });
  const claims = parseClaims({
    id: "mine",
    claims: [
      end("low"),
      {
        id: "sexes",
        claim: "Boys and girls differ.",
        source: "Smith (2020)",
        statistic: {
          kind: "difference",
          ...of,
          first: { sex: one!.levels[0] },
          second: { sex: one!.levels[1] },
        },
        rule: { kind: "significant", sign: "either" },
      },
    ],
  });

  it("names the claims whose rule would be met no longer", () => {
    const entries = replicate(record, claims);
    expect(entries.map(({ verdict }) => verdict)).toEqual(["reproduced", "reproduced"]);
    const found = claimsByDesignEffect(record, claims, entries);
    const sexes = { id: "sexes", verdict: "not reproduced", holds: false };
    expect(found.map(({ designEffect }) => designEffect)).toEqual([1.5, 2, 3]);
    expect(found[0]?.changed).toEqual([sexes]);
    expect(found[2]?.changed).toEqual([{ id: "low", verdict: "not reproduced", holds: false }, sexes]);
  });

  it("widens an interval by the root of the design effect", () => {
    const { n, estimate } = share;
    const basis = { estimate, se: 2 * share.se!, n: n!, kishN: n!, df: n! - 1, problem: null };
    const { low, high } = proportionInterval(basis);
    expect(inflatedInterval(share, 2)).toEqual({ low, high });
    expect(inflatedInterval({ ...share, low: null }, 2)).toEqual({ low: null, high: null });
  });
});
