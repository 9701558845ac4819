import { alignFactors } from "../../../src/factor/efa/congruence";
import { efa } from "../../../src/factor/efa/efa";
import { factorScoreWeights } from "../../../src/factor/efa/factor-scores";
import { type RotationOptions, rotate } from "../../../src/factor/efa/rotation/rotate";
import type { Rotation } from "../../../src/factor/efa/rotation/rotations";
import { createRandom } from "../../../src/numeric/random/random";
import { aligned } from "./aligned";
import { type Comparison, TOLERANCE } from "./comparison";
import { factorReference, type Oblique, type RotationStudy } from "./factor-reference";
import { moreRotations } from "./more-rotations";
import { BY } from "./versions";

const topic = "Rotation and factor scores";
const tolerance = TOLERANCE.iterated;
const STARTS = 50;

export function rotationComparisons(): Comparison[] {
  return [
    ...Object.entries(factorReference.rotations).flatMap(([data, study]) => ofStudy(data, study)),
    ...factorReference.lavaan.flatMap(withLavaan),
    ...scores(),
    ...moreRotations(),
  ];
}

interface Case {
  readonly rotation: Rotation;
  readonly expected: Oblique;
  readonly label: string;
  readonly reference: string;
  readonly options?: Partial<RotationOptions>;
}

function ofStudy(name: string, study: RotationStudy): Comparison[] {
  const projected = `GPArotation ${factorReference.versions.GPArotation}, eps 1e-10`;
  const cases: Case[] = [
    {
      rotation: "oblimin",
      expected: study.quartimin,
      label: "oblimin",
      reference: `${projected}, quartimin`,
    },
    {
      rotation: "geomin",
      expected: study.geomin,
      label: "geomin, epsilon .01",
      reference: `${projected}, geominQ`,
    },
    {
      rotation: "geomin",
      expected: study.geomin001,
      label: "geomin, epsilon .001",
      reference: `${projected}, geominQ`,
      options: { geominEpsilon: 0.001 },
    },
    {
      rotation: "varimax",
      expected: study.varimax,
      label: "varimax",
      reference: `${BY.r} varimax, eps 1e-15`,
    },
    {
      rotation: "promax",
      expected: study.promax,
      label: "promax",
      reference: `${BY.r} varimax, eps 1e-15, and promax`,
    },
    {
      rotation: "target",
      expected: study.towardsPartial,
      label: "partly specified target",
      reference: `${projected}, pstQ`,
      options: { target: study.target },
    },
    {
      rotation: "target",
      expected: study.towardsFull,
      label: "fully specified target",
      reference: `${projected}, targetQ`,
      options: { target: study.full },
    },
  ];
  return cases.flatMap(({ rotation, expected, label, reference, options }) => {
    const random = createRandom(1);
    const rotated = rotate(study.unrotated, rotation, { starts: STARTS, random, ...options });
    return rows(`${name}, ${label}`, { ours: rotated, theirs: expected, reference });
  });
}

function rows(
  data: string,
  { ours, theirs, reference }: { ours: Oblique; theirs: Oblique; reference: string },
): Comparison[] {
  const { loadings, phi } = aligned(ours, theirs.loadings);
  const common = { topic, data, reference, tolerance };
  return [
    { ...common, quantity: "loadings", ours: loadings.flat(), theirs: theirs.loadings.flat() },
    { ...common, quantity: "factor correlations", ours: phi.flat(), theirs: theirs.phi.flat() },
  ];
}

/** Holzinger and Swineford's nine tests, extraction and rotation together. */
function withLavaan(expected: (typeof factorReference.lavaan)[number]): Comparison[] {
  const { estimator, factors } = expected;
  const rotation = expected.rotation as Rotation;
  const solve = (geominEpsilon: number): Oblique =>
    efa(nineTests(), {
      factors,
      extraction: estimator === "ML" ? "ml" : "minres",
      rotation,
      rotationStarts: STARTS,
      geominEpsilon: rotation === "geomin" ? geominEpsilon : undefined,
    });
  const epsilon = epsilonOf(expected);
  const label = rotation === "geomin" ? `geomin, epsilon ${epsilon}` : rotation;
  return rows(`Holzinger and Swineford, ${estimator}, ${label}, ${factors} factors`, {
    ours: solve(epsilon),
    theirs: expected,
    reference: `${BY.lavaan} efa`,
  });
}

/** As scripts/reference/efa.R asks for it. */
function epsilonOf({ estimator, factors }: { estimator: string; factors: number }): number {
  return estimator === "ML" && factors === 3 ? 0.001 : 0.01;
}

function nineTests(): { matrix: readonly (readonly number[])[]; n: number; items: string[] } {
  const { matrix, n } = factorReference.studies["Holzinger and Swineford"]!;
  return { matrix, n, items: matrix.map((_, i) => `x${i + 1}`) };
}

function scores(): Comparison[] {
  const solution = efa(nineTests(), { factors: 3, extraction: "minres", rotation: "none" });
  const { columns, signs } = alignFactors(solution.loadings, factorReference.scores.loadings);
  return (["regression", "bartlett"] as const).flatMap((method) => {
    const expected = factorReference.scores[method];
    const { weights, r2 } = factorScoreWeights(solution, nineTests(), method);
    const common = {
      topic,
      data: "Holzinger and Swineford, minres, 3 factors",
      reference: `${BY.psych} factor.scores`,
      tolerance: TOLERANCE.early,
    };
    const inOrder = weights.flatMap((row) => columns.map((k, i) => signs[i]! * row[k]!));
    return [
      {
        ...common,
        quantity: `${method} weights of factor scores`,
        ours: inOrder,
        theirs: expected.weights.flat(),
      },
      ...(expected.r2 === null || method === "bartlett"
        ? []
        : [
            {
              ...common,
              quantity: "determinacies (squared)",
              ours: columns.map((k) => r2[k]!),
              theirs: expected.r2,
            },
          ]),
    ];
  });
}
