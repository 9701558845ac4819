import { eapScores } from "../../../src/irt/scores/eap-scores";
import type { PersonScores } from "../../../src/irt/scores/person-scores";
import { mapScores } from "../../../src/irt/scores/score-rows";
import { examined, listOf, reference, rowsOfPatterns, type StoredScores } from "../../irt/scores/reference";
import type { Comparison } from "./comparison";
import { BY } from "./versions";

const DATA = {
  two: "simulated, two factors, a cross-loading",
  rasch: "simulated, Rasch",
  groups: "simulated, two groups",
} as const;

/** The same fits as the figures. */
type Examined = ReturnType<typeof examined>;
type Pair = readonly [string, readonly (number | null)[], readonly (number | null)[]];

export function itemResponseScoreComparisons(): Comparison[] {
  return (["two", "rasch", "groups"] as const).flatMap((name) => {
    const all = examined(name);
    const pairs = [
      ...metrics(name, all),
      ...scores(name, all),
      ...sums(name, all),
      ...information(name, all),
    ];
    return pairs.map(
      ([quantity, ours, theirs]): Comparison => ({
        topic: "Item response metrics, scores, information and reliability",
        data: DATA[name],
        quantity,
        reference: `likelihoods, sums, integrals in ${BY.r}`,
        ours,
        theirs,
        tolerance: 2e-5,
      }),
    );
  });
}

function metrics(name: keyof typeof DATA, { result }: Examined): Pair[] {
  const { difficulty, discrimination, loadings } = reference[name].metrics;
  const items = result.items;
  const byFactor = <T>(read: (item: (typeof items)[number]) => readonly T[]): T[] =>
    result.factors.flatMap((_, f) => items.map((item) => read(item)[f]!));
  // What is fixed has no standard error where the delta method gives 0.
  const zero = (value: number | null): number => value ?? 0;
  return [
    ["log-likelihood", [result.logLik], [reference[name].logLik]],
    [
      "difficulty, discrimination, loadings",
      [
        ...items.flatMap((item) => item.difficulty),
        ...items.map((item) => item.discrimination),
        ...byFactor((item) => item.loadings),
      ],
      [...difficulty.value, ...discrimination.value, ...loadings.value],
    ],
    [
      "their standard errors (delta method)",
      [
        ...items.flatMap((item) => item.se.difficulty),
        ...items.map((item) => zero(item.se.discrimination)),
        ...byFactor((item) => item.se.loadings).map(zero),
      ],
      [...difficulty.se, ...discrimination.se, ...loadings.se],
    ],
  ];
}

function scores(name: keyof typeof DATA, { fitted }: Examined): Pair[] {
  const rows = rowsOfPatterns(reference[name], fitted.table);
  const beside = (quantity: string, { of, ...ours }: PersonScores, theirs: readonly StoredScores[]): Pair => {
    const width = theirs[0]!.score[0]!.length;
    const read = (values: Float64Array): number[] =>
      rows.flatMap((row) => [...values.subarray(of[row]! * width, (of[row]! + 1) * width)]);
    return [
      quantity,
      [...read(ours.estimates), ...read(ours.standardErrors)],
      [...theirs.flatMap(({ score }) => score.flat()), ...theirs.flatMap(({ se }) => se.flat())],
    ];
  };
  return [
    beside("EAP scores of patterns, standard errors", eapScores(fitted), reference[name].eap),
    beside("MAP scores of patterns, standard errors", mapScores(fitted), reference[name].map),
  ];
}

function sums(name: keyof typeof DATA, { result }: Examined): Pair[] {
  const { sums: theirs, factorSums } = reference[name];
  const own = result.sumScores;
  return [
    [
      "sum scores: shares, EAP, standard errors",
      [...own.map(({ share }) => share), ...own.flatMap(({ eap }) => eap), ...own.flatMap(({ se }) => se)],
      [...theirs.share, ...theirs.eap.flat(), ...theirs.se.flat()],
    ],
    [
      "sum scores by factor: shares, EAP, standard errors",
      result.factorSumScores.flatMap(({ scores: all }) => [
        ...all.map(({ share }) => share),
        ...all.flatMap(({ eap }) => eap),
        ...all.flatMap(({ se }) => se),
      ]),
      factorSums.flatMap(({ share, eap, se }) => [...share, ...eap, ...se]),
    ],
  ];
}

function information(name: keyof typeof DATA, { result }: Examined): Pair[] {
  const { empirical, marginal, information: theirs } = reference[name];
  const { theta, factors } = result.information;
  const places = [-3, -1, 0, 0.5, 2].map((level) => theta.indexOf(level));
  return [
    [
      "empirical, marginal reliability",
      [...result.reliability.empirical, ...result.reliability.marginal],
      [...listOf(empirical), ...listOf(marginal)],
    ],
    [
      "information at five levels, peak, areas, people measured well",
      factors.flatMap(({ test, peak, shareReliable, share }) => [
        ...places.map((place) => test[place]!),
        ...[peak[1], shareReliable, share.below, share.within, share.above],
      ]),
      theirs.flatMap(({ at, peak, reliable, share }) => [...at, peak[1]!, reliable, ...share]),
    ],
  ];
}
