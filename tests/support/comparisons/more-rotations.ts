import { covarianceComponents, covarianceEfa, covariancesOf } from "../../../src/factor/efa/covariances";
import { principalComponents } from "../../../src/factor/efa/principal-components";
import { rotate } from "../../../src/factor/efa/rotation/rotate";
import type { Rotation, RotationSettings } from "../../../src/factor/efa/rotation/rotations";
import { createRandom } from "../../../src/numeric/random/random";
import components from "../../reference/components.json";
import reference from "../../reference/rotations.json";
import { aligned } from "./aligned";
import { type Comparison, TOLERANCE } from "./comparison";
import type { Oblique } from "./factor-reference";

export interface RotatedReference extends Oblique {
  readonly criterion?: number | undefined;
}

export interface RotationsOf {
  readonly unrotated: number[][];
  readonly target: (number | null)[][];
  readonly raw: Record<string, RotatedReference>;
  readonly kaiser: Record<string, RotatedReference>;
  readonly "cureton-mulaik": Record<string, RotatedReference>;
  readonly promax: Record<string, RotatedReference>;
}

export const rotationStudies = reference.studies as unknown as Readonly<Record<string, RotationsOf>>;
const { versions } = reference;
const STARTS = 40;

/** "oblimin, gamma -.5" */
export function askedRotation(
  key: string,
  { unrotated, target }: RotationsOf,
): readonly [name: string, settings: RotationSettings] {
  const [name = "", setting] = key.split(", ");
  const [word = "", value] = setting?.split(" ") ?? [];
  const settings = {
    ...(word === "" ? {} : { [word]: Number(value) }),
    ...(name.startsWith("target") ? { target } : {}),
    ...(name === "simplimax" ? { zeros: unrotated.length * ((unrotated[0]?.length ?? 0) - 1) } : {}),
  };
  return [name, settings];
}

export const rotatedAs = ({ unrotated }: RotationsOf, name: string, settings: RotationSettings) =>
  rotate(unrotated, name, { ...settings, starts: STARTS, random: createRandom(1) });

/** Of more rotations, and principal components. */
export function moreRotations(): Comparison[] {
  const ofLoadings = Object.entries(rotationStudies).flatMap(([data, study]) => {
    const own = (
      list: Record<string, RotatedReference>,
      by: string,
      normalize?: RotationSettings["normalize"],
    ): Comparison[] =>
      Object.entries(list).flatMap(([key, theirs]) => {
        // Its minimum is too flat for GPArotation to reach it: the test compares criteria.
        if (key === "bifactor-oblique") return [];
        const [name, settings] = askedRotation(key, study);
        const ours = rotatedAs(study, name, { ...settings, normalize });
        // Where its starts missed a better minimum, the solutions are not comparable: the test compares criteria.
        if ((ours.starts?.criterion ?? 0) < (theirs.criterion ?? 0) - 1e-5) return [];
        const loadings = aligned(ours, theirs.loadings);
        return {
          topic: "Rotation and factor scores",
          data: `${data}, ${key}${normalize === undefined ? "" : `, normalization ${normalize}`}`,
          quantity: "loadings and factor correlations",
          reference: by,
          tolerance: TOLERANCE.early,
          ours: [...loadings.loadings.flat(), ...loadings.phi.flat()],
          theirs: [...theirs.loadings.flat(), ...theirs.phi.flat()],
        };
      });
    const gpa = `GPArotation ${versions.GPArotation}, eps 1e-7`;
    return [
      ...own(study.raw, gpa, "none"),
      ...own(study.kaiser, gpa, "kaiser"),
      ...own(study["cureton-mulaik"], `lavaan ${versions.lavaan}`, "cureton-mulaik"),
      ...own(study.promax, "R varimax, eps 1e-15, and promax"),
    ];
  });
  return [...ofLoadings, ...ofComponents(), ...ofCovariances()];
}

function ofCovariances(): Comparison[] {
  const { matrix, pa, none } = components.covariance;
  const input = covariancesOf({ items: matrix.map((_, i) => `x${i + 1}`), matrix, n: 301 });
  const identity = [0, 1, 2].map((k) => [0, 1, 2].map((l) => (k === l ? 1 : 0)));
  const factors = covarianceEfa(input, { factors: 3, extraction: "pa", rotation: "none" });
  const own = covarianceComponents(input, { components: 3 });
  return [
    { quantity: "factors, principal axes", program: "fa(covar = TRUE)", raw: factors.raw, theirs: pa },
    { quantity: "components", program: "principal(covar = TRUE)", raw: own.raw, theirs: none },
  ].map(({ quantity, program, raw, theirs }) => ({
    topic: "Rotation and factor scores" as const,
    data: "covariances of Holzinger and Swineford's tests, two of them in other units",
    quantity: `${quantity}: raw loadings, uniquenesses, shares of variance`,
    reference: `psych ${components.versions.psych} ${program}`,
    tolerance: TOLERANCE.iterated,
    ours: [
      ...aligned({ ...raw, phi: identity }, theirs.loadings).loadings.flat(),
      ...raw.uniquenesses,
      ...raw.variance,
    ],
    theirs: [...theirs.loadings.flat(), ...theirs.uniqueness, ...theirs.share],
  }));
}

function ofComponents(): Comparison[] {
  const items = components.matrix.map((_, i) => `x${i + 1}`);
  return (["none", "varimax"] as const).map((rotation: Rotation & ("none" | "varimax")) => {
    const theirs = components[rotation].loadings;
    const solution = principalComponents(
      { matrix: components.matrix, n: 301, items },
      { components: 3, rotation },
    );
    return {
      topic: "Rotation and factor scores",
      data: `Holzinger and Swineford, 3 principal components, ${rotation}`,
      quantity: "loadings",
      reference: `psych ${components.versions.psych} principal`,
      tolerance: TOLERANCE.iterated,
      ours: aligned(solution, theirs).loadings.flat(),
      theirs: theirs.flat(),
    };
  });
}
