/** The data sets of docs/known-data.md, with the structures that the literature declares for them. */
import type { MeasureDefinition } from "../../src/measures/measure";

/** A data set and the measure that it is read by. */
export interface KnownData {
  readonly id: string;
  readonly title: string;
  /** A file of the repository, or null where the R script writes `id`.csv. */
  readonly file: string | null;
  /** By default "analyze"; of 45 items in five factors that takes long, and one question is asked. */
  readonly command?: "analyze" | "dif" | undefined;
  /** A definition, or the id of a built-in measure. */
  readonly measure: MeasureDefinition | string;
}

type Structures = MeasureDefinition["structures"];

const categories = (from: number, to: number): { code: number; label: string }[] =>
  Array.from({ length: to - from + 1 }, (_, k) => ({ code: from + k, label: String(from + k) }));

const YES_NO = [
  { code: 0, label: "No" },
  { code: 1, label: "Yes" },
];

const oneFactor = (items: readonly string[]) => ({
  label: "One factor",
  model: `one =~ ${items.join(" + ")}`,
});

const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, k) => `${prefix}${k + 1}`);

/** "agree =~ A1 + A2 ..." for each factor. */
const modelOf = (factors: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(factors)
    .map(([id, items]) => `${id} =~ ${items.join(" + ")}`)
    .join("\n");

function known(
  id: string,
  title: string,
  about: MeasureDefinition["about"],
  items: MeasureDefinition["items"],
  structures: Structures,
  groups: readonly string[] = [],
): KnownData {
  const named = Object.fromEntries(groups.map((column) => [column, { column }]));
  const measure = {
    id,
    title,
    about,
    sensitive: false,
    items,
    groups: named,
    ...(structures && { structures }),
  };
  return { id, title, file: null, measure };
}

const SOLVED = [
  { code: 0, label: "Not solved" },
  { code: 1, label: "Solved" },
];

const solved = (ids: readonly string[]) => ids.map((id) => ({ id, categories: SOLVED }));
const yesNo = (ids: readonly string[]) => ids.map((id) => ({ id, categories: YES_NO }));
const measured = (ids: readonly string[]) => ids.map((id) => ({ id, scale: "continuous" as const }));

const BFI = { agree: "A", conscientious: "C", extraversion: "E", neuroticism: "N", open: "O" };
const BFI_REVERSED = ["A1", "C4", "C5", "E1", "E2", "O2", "O5"];
const BFI_FACTORS = Object.fromEntries(Object.entries(BFI).map(([id, letter]) => [id, numbered(letter, 5)]));

const HOLZINGER = numbered("x", 9);

const AGGRESSION = [1, 2, 3, 4].flatMap((situation) =>
  ["Curse", "Scold", "Shout"].flatMap((act) => ["Want", "Do"].map((mode) => `S${situation}${mode}${act}`)),
);
const withPart = (part: string): string[] => AGGRESSION.filter((id) => id.includes(part));

/** Without gq6_6 and losd_1, which Froh et al. (2011) left out. */
const GRATITUDE = {
  gq6: numbered("gq6_", 5),
  gac: numbered("gac_", 3),
  losd: numbered("losd_", 6).slice(1),
  sa: numbered("sa_", 6),
  ao: numbered("ao_", 4),
};
const GRATITUDE_ITEMS = Object.values(GRATITUDE).flat();

const EXAM = [
  ...["quad", "deriv", "elasticity", "integral", "interest", "annuity", "payflow", "matrix", "planning"],
  ...["equations", "hesse", "implicit", "lagrange"],
];

const SPISA = Object.fromEntries(
  ["politics", "history", "economy", "culture", "science"].map((field, k) => [
    field,
    numbered("q", 45).slice(9 * k, 9 * k + 9),
  ]),
);

const LSAT = numbered("Q", 5);

/** Every data set, in the page's order. */
export const KNOWN_DATA: readonly KnownData[] = [
  {
    id: "disrupting-harm",
    title: "The sample (simulated; `data/sample`)",
    file: "data/sample/disrupting-harm.csv",
    measure: "disrupting-harm",
  },
  {
    id: "nine",
    title: "Nine simulated items (`tests/reference/nine.csv`)",
    file: "tests/reference/nine.csv",
    measure: {
      id: "nine",
      title: "Nine simulated items",
      sensitive: false,
      items: [..."abcdefghi"].map((id) => ({
        id,
        categories: categories(1, 5),
        missing: [{ code: 888 }, { code: 999 }],
      })),
      dichotomize: { yes: [2, 3, 4, 5] },
      structures: {
        "two-factor": { label: "Two factors", model: "x =~ a + b + c + d + e\ny =~ f + g + h + i" },
        "three-factor": {
          label: "Three factors",
          model: "x =~ a + b\ny =~ c + d + e\nz =~ f + g + h + i",
        },
        "one-factor": oneFactor([..."abcdefghi"]),
      },
    },
  },
  known(
    "bfi",
    "bfi: 25 items of personality (R package psych)",
    "traits",
    Object.values(BFI_FACTORS)
      .flat()
      .map((id) => ({ id, categories: categories(1, 6), reverse: BFI_REVERSED.includes(id) })),
    {
      "big-five": { label: "Five factors", model: modelOf(BFI_FACTORS) },
      "one-factor": oneFactor(Object.values(BFI_FACTORS).flat()),
    },
  ),
  known(
    "holzinger-swineford",
    "Holzinger and Swineford 1939, nine tests (R package lavaan)",
    "abilities",
    measured(HOLZINGER),
    {
      "three-factor": {
        label: "Visual, textual, speed",
        model: "visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9",
      },
      "one-factor": oneFactor(HOLZINGER),
    },
  ),
  known("lsat6", "LSAT, section 6 (R package psych: bock)", "abilities", solved(LSAT), {
    "one-factor": oneFactor(LSAT),
  }),
  known("lsat7", "LSAT, section 7 (R package psych: bock)", "abilities", solved(LSAT), {
    "one-factor": oneFactor(LSAT),
  }),
  known(
    "verbal-aggression",
    "Verbal aggression, 24 items as yes or no (R package psychotools)",
    "attitudes",
    yesNo(AGGRESSION),
    {
      acts: {
        label: "Curse, scold, shout",
        model: modelOf({ curse: withPart("Curse"), scold: withPart("Scold"), shout: withPart("Shout") }),
      },
      mode: { label: "Want, do", model: modelOf({ want: withPart("Want"), do: withPart("Do") }) },
      "one-factor": oneFactor(AGGRESSION),
    },
    ["gender"],
  ),
  {
    ...known(
      "spisa",
      "General knowledge of students, 45 items in five fields (R package psychotree: SPISA)",
      "abilities",
      solved(numbered("q", 45)),
      { fields: { label: "Politics, history, economy, culture, science", model: modelOf(SPISA) } },
      ["gender"],
    ),
    command: "dif",
  },
  known(
    "youth-gratitude",
    "Gratitude of youth: GQ-6, GAC, GRAT (R package psychotools)",
    "attitudes",
    measured(GRATITUDE_ITEMS),
    {
      "as-published": { label: "GQ-6, GAC and the three of GRAT", model: modelOf(GRATITUDE) },
      "one-factor": oneFactor(GRATITUDE_ITEMS),
    },
  ),
  known(
    "math-exam",
    "Examination in mathematics, 13 items (R package psychotools: MathExam14W)",
    "abilities",
    solved(EXAM),
    { "one-factor": oneFactor(EXAM) },
  ),
];
