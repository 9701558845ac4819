/** What FREE alignment finds in samples of answers from groups whose means are known, and what its level is worth. */
import { sampleCorrelation } from "simple-statistics";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { alignment } from "../../src/factor/alignment/alignment";
import { alignmentLoss } from "../../src/factor/alignment/alignment-loss";
import type { AlignmentProblem, ConfiguralFactor } from "../../src/factor/alignment/alignment-problem";
import type { AlignmentResult } from "../../src/factor/alignment/alignment-result";
import { configuralFactors } from "../../src/factor/alignment/configural-factors";
import { estimatorFor } from "../../src/factor/cfa/estimator";
import { covarianceOfEstimates } from "../../src/factor/cfa/standard-errors/estimate-covariance";
import { invarianceData } from "../../src/factor/invariance/invariance-data";
import { usableGroups } from "../../src/factor/invariance/usable-groups";
import { parseModel } from "../../src/measures/model-syntax/parse-model";
import { minimizeInBox, type SmoothFunction } from "../../src/numeric/optimization/minimize";
import { createRandom, type Random } from "../../src/numeric/random/random";
import { meanOf, percentileOf } from "../../src/numeric/sums/percentile";
import { type Study, shareCell } from "./study";

const ITEMS = Array.from({ length: 7 }, (_, i) => `x${i + 1}`);
const LIMIT = 1.96;

interface Truth {
  readonly name: string;
  readonly groups: number;
  readonly people: number;
  /** Threshold over slope of the first item; that of the others is up to 1.5 times it. */
  readonly threshold: number;
  /** Standard deviation of log slopes over groups, and of intercepts. */
  readonly slopes: number;
  readonly intercepts: number;
  /** Of one item's intercept in every second group. */
  readonly shift: number;
}

const SIX = { groups: 6, people: 1000, threshold: 0.4, slopes: 0, intercepts: 0, shift: 0 };
const TRUTHS: readonly Truth[] = [
  { ...SIX, name: "six groups of 1,000, items alike" },
  { ...SIX, name: "one item shifted by .6 in half of the groups", shift: 0.6 },
  { ...SIX, name: "all intercepts vary (SD .3)", intercepts: 0.3 },
  { ...SIX, name: "slopes vary (SD 20 %)", slopes: 0.2 },
  { ...SIX, name: "slopes vary, one item shifted", slopes: 0.2, shift: 0.6 },
  { ...SIX, name: "rare answers, items alike", threshold: 1.5 },
  { ...SIX, name: "rare answers, one item shifted", threshold: 1.5, shift: 0.6 },
  { ...SIX, name: "rare answers, slopes vary, one item shifted", threshold: 1.5, slopes: 0.2, shift: 0.6 },
  { ...SIX, name: "twelve groups of 500, one item shifted", groups: 12, people: 500, shift: 0.6 },
];

/** From -.5 to .5, and standard deviations from .85 to 1.15. */
function scalesOf({ groups }: Truth): { readonly means: number[]; readonly deviations: number[] } {
  const place = (g: number): number => g / (groups - 1) - 0.5;
  const means = Array.from({ length: groups }, (_, g) => place(g));
  return { means, deviations: means.map((_, g) => 1 + 0.3 * place((g * 5 + 2) % groups)) };
}

/** The configural parameters of a sample; null where a group cannot enter. */
function sampleOf(truth: Truth, random: Random): ConfiguralFactor | null {
  const { means, deviations } = scalesOf(truth);
  const items: Record<string, number[]> = Object.fromEntries(ITEMS.map((id) => [id, []]));
  const group: string[] = [];
  means.forEach((mean, g) => {
    const own = ITEMS.map((id, i) => ({
      id,
      slope: (0.9 + 0.1 * i) * Math.exp(truth.slopes * random.normal()),
      threshold:
        truth.threshold * (0.9 + 0.1 * i) * (1 + i / 12) +
        truth.intercepts * random.normal() +
        (g % 2 === 1 && i === g % ITEMS.length ? truth.shift : 0),
    }));
    for (let person = 0; person < truth.people; person++) {
      const trait = mean + deviations[g]! * random.normal();
      group.push(`g${String(g).padStart(2, "0")}`);
      for (const { id, slope, threshold } of own)
        items[id]!.push(slope * trait + random.normal() > threshold ? 1 : 0);
    }
  });
  const statements = parseModel(`trait =~ ${ITEMS.join(" + ")}`);
  const asked = invarianceData(fromAnswers({ items, groups: { group } }), statements, {
    by: "group",
    missing: "listwise",
  });
  const { parts } = estimatorFor(asked.kind, undefined);
  const { fitted } = usableGroups(asked, statements, parts);
  if (fitted === null || fitted.table.groups.length < truth.groups) return null;
  return configuralFactors(fitted, covarianceOfEstimates(fitted, parts))?.[0] ?? null;
}

/** Centered means of the minimum near an alignment with the level held at 0, where it is in truth. */
function atTrueLevel(configural: ConfiguralFactor, found: AlignmentResult["factors"][number]): number[] {
  const groups = found.means.length;
  const problem: AlignmentProblem = {
    groups,
    items: configural.items.length,
    loadings: Float64Array.from(configural.loadings.flat()),
    intercepts: Float64Array.from(configural.intercepts.flat()),
    itemOf: configural.itemOf,
  };
  const start = [...found.standardDeviations.slice(1).map(Math.log), ...found.means];
  const options = { box: { lower: -20, upper: 20 }, tolerance: 1e-4 };
  const { x } = minimizeInBox(heldLevel(alignmentLoss(problem), groups), start, options);
  return [...x.subarray(groups - 1)];
}

/** A function with a steep valley where the means add to 0. */
function heldLevel(loss: SmoothFunction, groups: number): SmoothFunction {
  const steep = 1e4 / groups ** 2;
  const sumOf = (x: Float64Array): number => x.subarray(groups - 1).reduce((sum, mean) => sum + mean, 0);
  const value = (x: Float64Array): number => loss.value(x) + steep * sumOf(x) ** 2;
  return {
    value,
    derivatives(x) {
      const { gradient, hessian } = loss.derivatives(x);
      const isMean = (k: number): boolean => k >= groups - 1;
      return {
        value: value(x),
        gradient: gradient.map((slope, k) => slope + (isMean(k) ? 2 * steep * sumOf(x) : 0)),
        hessian: hessian.map((bend, cell) =>
          isMean(Math.floor(cell / x.length)) && isMean(cell % x.length) ? bend + 2 * steep : bend,
        ),
      };
    },
  };
}

interface Tally {
  readonly level: number;
  readonly levelError: number;
  readonly curvature: number;
  readonly weak: boolean;
  readonly recovery: number;
  /** Correlation of the means with the true ones. */
  readonly truth: number;
  /** Of every group: error of the mean, its standard error, error with the level held. */
  readonly errors: readonly (readonly [error: number, se: number, held: number])[];
}

/** Empty where the alignment has no standard errors. */
function tallyOf(population: Truth, configural: ConfiguralFactor, seed: number): readonly Tally[] {
  const names = configural.loadings.map((_, g) => String(g));
  const found = alignment(names, [configural], { seed }).factors[0]!;
  const { meanStandardErrors, levelStandardError, weaklyIdentified, recovery } = found;
  if (meanStandardErrors === null || levelStandardError === null || recovery === null) return [];
  const { means, deviations } = scalesOf(population);
  const unit = Math.exp(meanOf(deviations.map(Math.log)));
  const held = atTrueLevel(configural, found);
  const errors = means.map((mean, g) => {
    const centered = mean / unit;
    return [found.means[g]! - centered, meanStandardErrors[g]!, held[g]! - centered] as const;
  });
  const { level, curvature } = found;
  const weak = weaklyIdentified === true;
  const truth = sampleCorrelation([...found.means], means);
  const levelError = levelStandardError;
  return [{ level, levelError, curvature, weak, recovery: recovery.correlation, truth, errors }];
}

const median = (values: readonly number[]): number => percentileOf(values, 50);

export function alignedMeans({ samples, seed }: { samples: number; seed: number }): Study {
  const drawn = Math.ceil(samples / 10);
  const rows = TRUTHS.map((truth, t) => {
    const tallies = Array.from({ length: drawn }, (_, sample) => {
      const configural = sampleOf(truth, createRandom(seed + t, sample));
      return configural === null ? [] : tallyOf(truth, configural, sample);
    }).flat();
    const errors = tallies.flatMap((tally) => tally.errors);
    const root = (values: readonly number[]): number => Math.sqrt(meanOf(values.map((v) => v * v)));
    const levels = tallies.map(({ level }) => level);
    const covered = errors.filter(([error, se]) => Math.abs(error) <= LIMIT * se).length;
    return [
      truth.name,
      root(errors.map(([error]) => error)).toFixed(3),
      root(errors.map(([, , held]) => held)).toFixed(3),
      median(errors.map(([, se]) => se)).toFixed(3),
      shareCell(covered, errors.length),
      meanOf(tallies.map(({ recovery }) => recovery)).toFixed(3),
      meanOf(tallies.map((tally) => tally.truth)).toFixed(3),
      meanOf(levels).toFixed(2),
      root(levels.map((level) => level - meanOf(levels))).toFixed(2),
      meanOf(tallies.map(({ levelError }) => levelError)).toFixed(2),
      shareCell(tallies.filter(({ weak }) => weak).length, tallies.length),
      median(tallies.map(({ curvature }) => curvature)).toFixed(2),
      String(tallies.length),
    ];
  });
  return {
    title: "Aligned means compared with known means",
    text: `FREE alignment of ${ITEMS.length} yes-or-no items, ${drawn} samples per row (fewer where a group could not be included or the configural model has no standard errors); group means range from -.5 to .5 and sum to 0. Errors are root mean squares, over samples and groups, of centered means. "Level at the truth" aligns with the average of the means fixed at 0, as in the population: where answers are common, a level far from the truth does not worsen the centered means. The level itself depends on the items: with rare answers it is where the items measure, even if its standard error is small. It is called weakly identified where its standard error is above .25. Stated recovery is the alignment's own estimate (from samples of estimates), next to the recovery in samples of answers. Where all intercepts vary, standard errors, which reflect only the sampling of people, are too small.`,
    table: {
      header: [
        "population",
        "error of means",
        "level at the truth",
        "stated standard error, median",
        "95 % interval covers, %",
        "stated recovery",
        "correlation with the truth",
        "level",
        "its SD",
        "its stated standard error",
        "weakly identified, %",
        "curvature, median",
        "samples",
      ],
      rows,
    },
  };
}
