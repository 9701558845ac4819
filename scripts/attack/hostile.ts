/** Invented surveys with everything that lies outside a measure, and few people wherever there is room for them. */
import { type Measure, parseMeasure } from "../../src/measures/measure";
import { createRandom, type Random } from "../../src/numeric/random/random";

export interface Hostile {
  readonly people: number;
  readonly seed: number;
  /** How many answered a second time: nearly everybody, or few. */
  readonly again: "most" | "few";
  /** One yes-or-no predictor and no grouping: its models are tables of four cells. */
  readonly bare?: boolean | undefined;
  /** Many in all categories, levels and answers, as an everyday scale has them. */
  readonly even?: boolean | undefined;
}

const ITEMS = ["a", "b", "c", "d", "e", "f"];
const ANSWERS = [1, 2, 3, 4, 5, 6];
const REASONS = [1, 2, 3];
const COUNTRIES = ["North", "South", "Isle"];
const missing = [{ code: 99, label: "No answer" }];

const categories = [0, 1, 2, 3, 4].map((code) => ({ code, label: `Often ${code}` }));
const again = (id: string): string => `${id}_2`;

/** The definition of such a file. */
export function hostileMeasure({ bare = false, even = false }: Pick<Hostile, "bare" | "even">): Measure {
  const groups = bare ? {} : { country: { column: "country" }, sex: { column: "sex" } };
  const byCountry = (values: readonly number[]) => ({
    country: Object.fromEntries(COUNTRIES.map((name, at) => [name, values[at] ?? 0])),
  });
  return parseMeasure({
    id: "hostile",
    sensitive: true,
    items: ITEMS.map((id) => {
      return { id, categories, missing, contexts: { online: { columns: [`${id}_online`], yes: [1] } } };
    }),
    dichotomize: { yes: even ? [3, 4] : [1, 2, 3, 4] },
    sets: { any: ITEMS, first: ITEMS.slice(0, 3) },
    structures: {
      two: { model: "one =~ a + b + c\ntwo =~ d + e + f" },
      mood: { model: "all =~ a + b + c + d + e + f\nall ~ mood" },
    },
    groups,
    release: { groups: Object.keys(groups), crossed: [] },
    among: {
      told: {
        label: "Whom they told",
        columns: "t{answer}_{item}",
        answers: ANSWERS.map((code) => {
          return { code, label: `Answer ${code}`, group: code === 1 ? null : code < 4 ? "near" : "far" };
        }),
        groups: { near: "Near", far: "Far" },
        none: 1,
        context: "online",
      },
      reasons: {
        label: "Why no one",
        columns: "r{answer}_{item}",
        answers: REASONS.map((code) => ({ code, label: `Reason ${code}` })),
        within: { among: "told", answer: 1 },
      },
    },
    external: {
      taught: { column: "taught", scale: "binary", role: "covariate", missing },
      ...(bare ? {} : { belief: { column: "belief", scale: "continuous", role: "covariate" } }),
      mood: {
        column: "mood",
        scale: "continuous",
        hypothesis: { direction: "positive", size: ">= .30" },
      },
      seen: { column: "seen", scale: "binary", hypothesis: { direction: "positive" }, missing },
      worry: { column: "worry", scale: "binary", role: "outcome", missing },
    },
    repeat: { kind: "occasion", columns: Object.fromEntries(ITEMS.map((id) => [id, again(id)])) },
    ...(bare ? {} : { populations: byCountry([400000, 90000, 7000]), exposure: byCountry([0.9, 0.6, 0.4]) }),
  });
}

/** As CSV. */
export function hostileFile({ people, seed, again: repeated, even = false }: Hostile): string {
  const random = createRandom(seed);
  const rows = Array.from({ length: people }, (_, at) => personOf(random, at, { repeated, even }));
  const header = [
    ...["country", "sex", "taught", "belief", "mood", "seen", "worry"],
    ...ITEMS.flatMap((id) => [
      ...[id, again(id), `${id}_online`],
      ...ANSWERS.map((code) => `t${code}_${id}`),
      ...REASONS.map((code) => `r${code}_${id}`),
    ]),
  ];
  return [header, ...rows].map((row) => row.join(",")).join("\n");
}

const RATES = [0, 0.45, 0.2, 0.02, 0.06, 0.03];
const EVEN_RATES = [0, 0.3, 0.25, 0.2, 0.25, 0.2];

function personOf(
  { uniform, normal }: Random,
  at: number,
  { repeated, even }: { readonly repeated: Hostile["again"]; readonly even: boolean },
): (string | number)[] {
  const trait = normal();
  const graded = (shift: number): number =>
    (even ? [-0.9, -0.3, 0.3, 0.9] : [0.5, 1.1, 1.6, 2.1]).filter(
      (cut) => 0.8 * trait + 0.6 * normal() > cut + shift,
    ).length;
  const isAgain = repeated === "most" ? at % 101 !== 0 : at < 40;
  const country = COUNTRIES[even ? at % 3 : at % 20 < 12 ? 0 : at % 20 < 19 ? 1 : 2] ?? "";
  const of = (value: number | string, share: number): number | string => (uniform() < share ? "" : value);
  const cells = ITEMS.flatMap((_, item) => {
    const answer = uniform() < 0.01 ? 99 : graded(item === 5 && !even ? 0.9 : 0);
    const second = isAgain ? (uniform() < 0.7 && answer !== 99 ? answer : graded(0)) : "";
    if (answer === 0 || answer === 99)
      return [answer, second, "", ...ANSWERS.map(() => ""), ...REASONS.map(() => "")];
    const nobody = uniform() < 0.35;
    const ticks = (even ? EVEN_RATES : RATES).map((rate, k) =>
      k === 0 ? Number(nobody) : Number(!nobody && uniform() < rate),
    );
    const reasons = REASONS.map((code) => (nobody ? Number(uniform() < 0.5 / code ** 2) : ""));
    return [answer, second, Number(uniform() < 0.7), ...ticks, ...reasons];
  });
  const head = [
    ...[country, of(uniform() < 0.5 ? "boy" : "girl", 0.008)],
    of(uniform() < 0.4 ? 1 : 0, 0.015),
    of((trait + normal()).toFixed(2), 0.04),
    of((0.7 * trait + normal()).toFixed(1), 0.006),
    of(trait + normal() > 0.8 ? 1 : 0, 0.006),
    of(trait + 2 * normal() > 2 ? 1 : 0, 0.03),
  ];
  return [...head, ...cells];
}
