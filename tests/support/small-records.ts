/** Small surveys of many kinds, analyzed: what a report says of them must agree with itself. */

import type { Analysis } from "../../src/analysis/analysis";
import { analyze } from "../../src/analysis/analyze";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { type Measure, parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";

export interface SmallRecord {
  readonly name: string;
  readonly measure: Measure;
  readonly analysis: Analysis;
}

interface Kind {
  readonly answers: "continuous" | "five" | "yes-no";
  /** Number of items by factor; factors correlate by `phi`. */
  readonly factors: readonly number[];
  readonly phi?: number;
  readonly loading?: number;
  readonly n?: number;
  /** Declared structures, as item counts by factor; "crossed" assigns items to factors in turn. */
  readonly declared: readonly (readonly number[] | "crossed")[];
  /** Shift of the first item, of every second or all but one, between two groups; null without groups. */
  readonly shift?: number | "many" | "most" | null;
  readonly trait?: "missing" | "reversed" | "collinear" | "heywood" | "doublet" | "noise" | "cross";
}

const ANSWERS = ["continuous", "five", "yes-no"] as const;
const WORLDS: readonly Omit<Kind, "answers">[] = [
  { factors: [5], declared: [[5]], n: 300, shift: 0 },
  { factors: [6], declared: [], loading: 0.5 },
  { factors: [6], declared: [[3, 3]], shift: 1 },
  { factors: [6], declared: [[6], [3, 3]], loading: 0.8, shift: "many" },
  { factors: [3], declared: [[3]], shift: 1 },
  { factors: [5], declared: [[5]], loading: 0.35, n: 80, trait: "missing", shift: 0 },
  { factors: [3, 3], phi: 0.3, declared: [[3, 3]], loading: 0.8, shift: 1 },
  { factors: [4, 4], phi: 0.3, declared: [[8]], loading: 0.8 },
  { factors: [3, 3], phi: 0.2, declared: [[6], "crossed"], loading: 0.75, shift: "many" },
  { factors: [3, 3], phi: 0.7, declared: [[6], [3, 3]], trait: "missing" },
  { factors: [4, 3], phi: 0.4, declared: ["crossed"], n: 300, trait: "reversed", shift: 0 },
  { factors: [3, 3, 2], phi: 0.5, declared: [[3, 3, 2], [8]], loading: 0.8 },
  { factors: [3, 3, 2], phi: 0.3, declared: [], loading: 0.8 },
  { factors: [5], declared: [[5]], trait: "doublet", shift: "most" },
  { factors: [6], declared: [[6], [3, 3]], trait: "collinear" },
  { factors: [2, 4], phi: 0.2, declared: [[2, 4]], n: 60, trait: "heywood", shift: 0 },
  { factors: [6], declared: [[6]], loading: 0, trait: "noise" },
  { factors: [4, 3], phi: 0.3, declared: [[4, 3], [7]], n: 300, loading: 0.75, trait: "cross", shift: 1 },
  { factors: [3, 3], phi: 0.95, declared: [[3, 3]], loading: 0.8, n: 150, shift: 0 },
  { factors: [8], declared: [[4, 4]], n: 100, trait: "reversed" },
];

const FAST = { replicates: 20, bootstrap: 0, rotationStarts: 2, points: 21 } as const;

/** Every world with answers of each kind. */
export function* smallRecords(): Generator<SmallRecord> {
  for (const [w, world] of WORLDS.entries())
    for (const [k, answers] of ANSWERS.entries()) yield smallRecord({ ...world, answers }, 10 * w + k);
}

function smallRecord(kind: Kind, seed: number): SmallRecord {
  const { answers, declared, trait, shift = null } = kind;
  const items = Array.from({ length: kind.factors.reduce((sum, n) => sum + n, 0) }, (_, j) => `q${j + 1}`);
  const codes = { "yes-no": [0, 1], five: [1, 2, 3, 4, 5], continuous: [] }[answers];
  const isReversed = (j: number): boolean => trait === "reversed" && codes.length > 0 && j % 3 === 1;
  const scale = answers === "continuous" ? ("continuous" as const) : ("ordinal" as const);
  const structures = declared.map((sizes, s) => [`s${s + 1}`, { model: modelOf(items, sizes) }] as const);
  const measure = parseMeasure({
    id: "small",
    sensitive: false,
    items: items.map((id, j) => ({
      id,
      scale,
      reverse: isReversed(j),
      categories: codes.map((code) => ({ code, label: `answer ${code}` })),
    })),
    groups: shift === null ? {} : { sex: { column: "sex", labels: { 1: "women", 2: "men" } } },
    structures: Object.fromEntries(structures),
  });
  const text = [["sex", ...items].join(), ...rowsOf(kind, seed, isReversed)].join("\n");
  const responses = readResponses(parseCsv(text), measure, { groups: shift === null ? [] : ["sex"] });
  const parts = ["exploratory", "reliability", "confirmatory", "invariance", "dif", "validity"] as const;
  const irt = answers === "yes-no" ? (["irt"] as const) : [];
  const analysis = analyze(responses, { ...FAST, parts: [...parts, ...irt] });
  const name = [
    answers,
    kind.factors.join("+"),
    `declared ${declared.map((one) => (one === "crossed" ? one : one.join("+"))).join(" and ")}`,
    trait ?? "",
    `shift ${shift}`,
  ].join(" ");
  return { name, measure, analysis };
}

function modelOf(items: readonly string[], sizes: readonly number[] | "crossed"): string {
  const count = sizes === "crossed" ? 2 : sizes.length;
  const ends =
    sizes === "crossed" ? [] : sizes.map((_, f) => sizes.slice(0, f + 1).reduce((a, b) => a + b, 0));
  const of = (j: number): number => (sizes === "crossed" ? j % 2 : ends.findIndex((end) => j < end));
  return Array.from(
    { length: count },
    (_, f) => `F${f + 1} =~ ${items.filter((_, j) => of(j) === f).join(" + ")}`,
  ).join("\n");
}

function shiftOf(item: number, shift: Kind["shift"]): number {
  if (shift === "many") return item % 2 === 0 ? 1 : 0;
  if (shift === "most") return 0.8 * item * (item % 2 === 0 ? 1 : -1);
  return item === 0 ? (shift ?? 0) : 0;
}

function rowsOf(
  { answers, factors, phi = 0, loading = 0.7, n = 200, shift, trait }: Kind,
  seed: number,
  isReversed: (j: number) => boolean,
): string[] {
  const { normal, uniform } = createRandom(seed + 1);
  const owners = factors.flatMap((count, f) => Array.from({ length: count }, () => f));
  return Array.from({ length: n }, (_, person) => {
    const sex = 1 + (person % 2);
    const common = normal();
    const traits = factors.map(() => Math.sqrt(phi) * common + Math.sqrt(1 - phi) * normal());
    const pair = normal();
    const latent = owners.map((f, j) => {
      const own = trait === "heywood" && j === 0 ? 0.97 : loading;
      const cross = trait === "cross" && j === owners.length - 1 ? 0.45 * traits[0]! : 0;
      const rest =
        Math.sqrt(1 - own * own) * (trait === "doublet" && j < 2 ? 0.7 * pair + 0.7 * normal() : normal());
      return own * traits[f]! + cross + rest + (sex === 2 ? shiftOf(j, shift) : 0);
    });
    if (trait === "collinear") latent[1] = latent[0]! + 0.05 * normal();
    const cells = latent.map((value, j) => {
      if (trait === "missing" && uniform() < 0.1) return "";
      if (answers === "continuous") return value.toFixed(3);
      const [cuts, first] = answers === "five" ? [[-1.2, -0.3, 0.4, 1.1], 1] : [[0.3], 0];
      const code = first + cuts.filter((cut) => value > cut).length;
      return String(isReversed(j) ? 2 * first + cuts.length - code : code);
    });
    return [sex, ...cells].join();
  });
}
