import type { JudgedClasses } from "../../src/verdicts/classes-verdict";

/** Three classes of which two cross, beside one dimension; invented. */
export function exampleClasses(ids: readonly string[]): JudgedClasses {
  const profile = (size: number, yes: (place: number) => number) => ({
    size,
    se: 0.01,
    mean: ids.reduce((sum, _, place) => sum + yes(place), 0),
    items: ids.map((id, place) => ({
      id,
      probabilities: [1 - yes(place), yes(place)],
      se: yes(place) > 0 ? [0.02, 0.02] : [null, null],
    })),
  });
  const model = { converged: true, iterations: 12, starts: 24, followed: 8, reached: 7, boundary: [] };
  const criteria = (logLik: number, parameters: number, bic: number) => ({
    logLik,
    parameters,
    bic,
    aic: -2 * logLik + 2 * parameters,
  });
  return {
    items: ids,
    missing: "pairwise",
    n: 5990,
    effectiveN: 4800,
    models: [
      {
        ...model,
        ...criteria(-15168.2, 9, 30414.7),
        classes: 1,
        entropy: null,
        starts: 1,
        followed: 1,
        reached: 1,
        profiles: [{ ...profile(1, () => 0.1), se: null }],
        order: "ordered",
        reversals: [],
      },
      {
        ...model,
        ...criteria(-13217.8, 29, 26687.9),
        classes: 3,
        entropy: 0.83,
        profiles: [
          profile(0.07, (place) => 0.7 - place / 30),
          profile(0.1, (place) => (place < ids.length / 2 ? 0.05 : 0.6)),
          profile(0.83, (place) => (place === 0 ? 0 : 0.03)),
        ],
        boundary: ids.slice(0, 1).map((item) => ({ class: 3, item })),
        order: "crossing",
        reversals: ids
          .slice(-1)
          .map((item) => ({ item, from: 2, classes: [1, 2] as const, difference: 0.2, se: 0.03 })),
      },
    ],
    oneFactor: { model: "2PL", ...criteria(-13279.5, 18, 26715.7) },
    verdict: {
      code: "kinds",
      classes: 3,
      atMost: true,
      order: "crossing",
      deltaBic: 27.8,
      rule: 10,
      dimensions: { structure: "three-factor", deltaBic: 14.2 },
    },
    warnings: [],
  };
}
