/** Surveys drawn by lot: groupings that are nested, overlap or are crossed, small levels, weights, answers left out. */
import { type Measure, parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";

export interface Generated {
  readonly people: number;
  readonly seed: number;
  /** Which groupings: regions within countries; two bandings of ages; three, all crossed; one with small levels. */
  readonly by: "nested" | "bands" | "crossed" | "small";
  /** Four categories and no yes, four with two of them yes, or no and yes. */
  readonly answers?: "graded" | "graded with yes" | undefined;
  /** The same in a level, or drawn anew for everybody. */
  readonly weights?: "by level" | "varying" | undefined;
  readonly threshold?: number | undefined;
  readonly coverage?: "everyone" | undefined;
  /** Whether the first grouping is a domain. */
  readonly domain?: boolean | undefined;
  /** Groupings on the release list; all by default. */
  readonly listed?: readonly string[] | undefined;
}

const ITEMS = ["a", "b", "c", "d"];
const MISSING = [97, 98, 99];
const RATES = [0.06, 0.15, 0.3, 0.5];

const GROUPS = {
  nested: ["country", "region", "sex"],
  bands: ["young", "middle", "sex"],
  crossed: ["country", "sex", "area"],
  small: ["office", "sex"],
} as const satisfies Record<Generated["by"], readonly string[]>;

export function generatedMeasure(survey: Generated): Measure {
  const { by, answers, weights, threshold = null, coverage = "sample", domain = false, listed } = survey;
  const groups: readonly string[] = GROUPS[by];
  const codes = answers === undefined ? [0, 1] : [1, 2, 3, 4];
  const bands = {
    young: [
      [9, 11],
      [12, 14],
      [15, 17],
    ],
    middle: [
      [9, 12],
      [13, 15],
      [16, 17],
    ],
  };
  const [first = "", second = "", third] = groups;
  const all = [
    `${first} x ${second}`,
    ...(third === undefined ? [] : [`${first} x ${third}`, `${second} x ${third}`]),
  ];
  const chosen = listed ?? groups;
  const crossed = by === "nested" ? [`${second} x sex`] : all;
  return parseMeasure({
    id: `generated-${by}`,
    sensitive: true,
    threshold,
    coverage,
    items: ITEMS.map((id) => ({
      id,
      categories: codes.map((code) => ({ code, label: `Answer ${code}` })),
      missing: MISSING.map((code) => ({ code, label: `Missing ${code}` })),
    })),
    ...(answers === "graded with yes" ? { dichotomize: { yes: [3, 4] } } : {}),
    sets: answers === "graded" ? {} : { any: ITEMS, first: ITEMS.slice(0, 2) },
    structures: { one: { model: `one =~ ${ITEMS.join(" + ")}` } },
    ...(weights === undefined ? {} : { weight: { column: "w" } }),
    groups: Object.fromEntries(
      groups.map((name) => {
        const banded =
          name === "young" || name === "middle" ? { column: "age", bands: bands[name] } : { column: name };
        return [name, { ...banded, domain: domain && name === first }];
      }),
    ),
    release: {
      groups: [...chosen],
      crossed: crossed.filter((one) => one.split(" x ").every((name) => chosen.includes(name))),
    },
  });
}

/** As CSV. */
export function generatedFile({ people, seed, answers, weights }: Generated): string {
  const { uniform, normal } = createRandom(seed);
  const whole = (below: number): number => Math.floor(below * uniform());
  const header = [...ITEMS, "age", "country", "region", "sex", "area", "office", "w"];
  const rows = Array.from({ length: people }, (_, at) => {
    const trait = normal();
    const country = uniform() < 0.6 ? "North" : uniform() < 0.7 ? "South" : "Isle";
    const region = `${country} ${country === "Isle" ? 1 : 1 + whole(3)}`;
    const sex = uniform() < 0.01 ? "" : uniform() < 0.5 ? "boy" : "girl";
    // Six to nine people in the smallest office.
    const office = at < 6 ? "Hill" : at < 15 ? "Lake" : ["Town", "Port", "Park"][whole(3)];
    const graded = (rate: number): number => {
      const value = 0.7 * trait + 0.7 * normal();
      return 1 + [-0.4, 1.1 - rate, 1.9 - rate].filter((cut) => value > cut).length;
    };
    const cells = RATES.map((rate) => {
      if (uniform() < 0.05) return uniform() < 0.4 ? "" : MISSING[whole(3)];
      const lift = trait > 0.5 ? 2 : 0.7;
      return answers === undefined ? Number(uniform() < Math.min(0.9, rate * lift)) : graded(rate);
    });
    const weight =
      weights === "by level" ? (country === "North" ? 1.5 : 0.5) : (0.3 + 1.4 * uniform()).toFixed(4);
    return [...cells, 9 + whole(9), country, region, sex, uniform() < 0.3 ? "town" : "land", office, weight];
  });
  return [header, ...rows].map((row) => row.join(",")).join("\n");
}
