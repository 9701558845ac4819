import { describe, expect, it } from "vitest";
import { randomEffects } from "../../src/evidence/meta-analysis";
import { pooledAlpha } from "../../src/evidence/pooled-alpha";
import { metaAnalysisComparisons } from "../support/comparisons/meta-analysis";

describe("randomEffects(effects)", () => {
  it.each(metaAnalysisComparisons().map((one) => [one.data, one] as const))(
    "agrees with metafor on %s",
    (_, one) => {
      for (const [k, own] of one.ours.entries()) {
        const theirs = one.theirs[k]!;
        expect(Math.abs((own ?? Number.NaN) - theirs)).toBeLessThan(
          one.tolerance * Math.max(1, Math.abs(theirs)),
        );
      }
    },
  );

  it("has no variance between equal effects, and no result for one study", () => {
    const one = { estimate: 1, variance: 0.2 };
    expect(randomEffects([one])).toBeNull();
    expect(randomEffects([one, one, one])).toMatchObject({ tau2: 0, i2: 0, estimate: 1, standardError: 0 });
  });

  it("covers the mean in about 95 of 100 sets of studies of unlike sizes", () => {
    let state = 11;
    const uniform = (): number => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    let covered = 0;
    for (let run = 0; run < 1000; run++) {
      const effects = Array.from({ length: 8 }, () => {
        const variance = 0.005 + 0.05 * uniform();
        return { estimate: 1.7 + 0.2 * normal() + Math.sqrt(variance) * normal(), variance };
      });
      const { interval } = randomEffects(effects)!;
      if (interval[0] <= 1.7 && 1.7 <= interval[1]) covered++;
    }
    expect(covered).toBeGreaterThan(930);
    expect(covered).toBeLessThan(970);
  });
});

describe("pooledAlpha(studies)", () => {
  const studies = [
    [0.8056, 12, 516],
    [0.8333, 10, 165],
    [0.8302, 14, 94],
    [0.8428, 7, 557],
    [0.8314, 20, 247],
  ].map(([alpha = 0, items = 0, n = 0]) => ({ alpha, items, n }));

  it("agrees with metafor's transformation and back", () => {
    const ours = pooledAlpha(studies)!;
    const theirs = {
      alpha: 0.828028542391,
      ci: [0.807037716979, 0.846735943578],
      pi: [0.785605223085, 0.862057356724],
    };
    expect(ours.alpha).toBeCloseTo(theirs.alpha, 6);
    for (const [k, end] of ours.interval.entries()) expect(end).toBeCloseTo(theirs.ci[k] ?? 0, 6);
    for (const [k, end] of ours.prediction.entries()) expect(end).toBeCloseTo(theirs.pi[k] ?? 0, 6);
  });

  it("pools no fewer than five", () => {
    expect(pooledAlpha(studies.slice(1))).toBeNull();
    expect(pooledAlpha([...studies.slice(1), { alpha: 1, items: 5, n: 100 }])).toBeNull();
  });
});
