/** How often latent classes are told for kinds of people, for one severity or for dimensions where the truth is known. */
import type { PatternTable } from "../../src/data/answers/pattern-table";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { latentClasses } from "../../src/irt/classes/latent-classes";
import { classCriteria } from "../../src/irt/classes/latent-classes-result";
import { fitStructure } from "../../src/irt/estimation/fit-structure";
import { normalQuantile } from "../../src/numeric/distributions/special";
import { createRandom, type Random } from "../../src/numeric/random/random";
import {
  type ClassesVerdict,
  classesVerdict,
  type SeveralDimensions,
} from "../../src/verdicts/classes-verdict";
import { type Study, shareCell } from "./study";

const ITEMS = 9;
const PEOPLE = [1000, 12000];
const LOADING = 0.7;
const CODES: readonly ClassesVerdict["code"][] = [
  "severity",
  "kinds",
  "dimensions",
  "undecided",
  "unrelated",
];

/** A population: the answers of one person, yes 1. */
interface Truth {
  readonly name: string;
  readonly person: (random: Random) => readonly number[];
  /** Whether a model with two factors, the first five items and the others, is fitted beside. */
  readonly twoFactors?: boolean | undefined;
}

/** Yes shares of the items from half to one and a half times one. */
const shareOf = (share: number, item: number): number => share * (0.5 + item / (ITEMS - 1));

/** Yes where a latent answer, made of a trait by the loading, is among the highest. */
function answers(share: number, trait: (item: number) => number, random: Random): number[] {
  return Array.from({ length: ITEMS }, (_, item) => {
    const latent = LOADING * trait(item) + Math.sqrt(1 - LOADING ** 2) * random.normal();
    return Number(latent > -normalQuantile(shareOf(share, item)));
  });
}

/** One trait that 60 % do not have at all and the others in any degree. */
function zeroInflated(random: Random): readonly number[] {
  const trait = random.uniform() < 0.6 ? -3 : -0.5 + 1.3 * Math.abs(random.normal());
  return Array.from({ length: ITEMS }, (_, item) => {
    const logit = 1.5 * trait - 1.5 - item / 4;
    return Number(random.uniform() < 1 / (1 + Math.exp(-logit)));
  });
}

function correlated(random: Random): readonly number[] {
  const [first, own] = [random.normal(), random.normal()];
  const second = 0.5 * first + Math.sqrt(0.75) * own;
  return answers(0.2, (item) => (item < 5 ? first : second), random);
}

/** Classes by their shares and each item's share of yes in them. */
function ofClasses(classes: readonly (readonly [size: number, yes: (item: number) => number])[]) {
  return (random: Random): readonly number[] => {
    const place = random.uniform();
    const below = classes.map((_, k) => classes.slice(0, k + 1).reduce((sum, [size]) => sum + size, 0));
    const [, yes] = classes[below.findIndex((sum) => place < sum)] ?? classes[0]!;
    return Array.from({ length: ITEMS }, (_, item) => Number(random.uniform() < yes(item)));
  };
}

const TRUTHS: readonly Truth[] = [
  ...[0.02, 0.05, 0.1, 0.2].map((share) => ({
    name: `one normal dimension, ${100 * share} % yes`,
    person: (random: Random) => {
      const trait = random.normal();
      return answers(share, () => trait, random);
    },
  })),
  { name: "one dimension that 60 % do not have", person: zeroInflated },
  {
    name: "three ordered classes",
    person: ofClasses([
      [0.75, (item) => 0.02 + item / 200],
      [0.18, (item) => 0.2 + item / 40],
      [0.07, (item) => 0.6 + item / 40],
    ]),
  },
  {
    name: "three classes that cross, clearly",
    person: ofClasses([
      [0.75, () => 0.03],
      [0.15, (item) => (item < 5 ? 0.6 : 0.06)],
      [0.1, (item) => (item < 5 ? 0.1 : 0.7)],
    ]),
    twoFactors: true,
  },
  {
    name: "three classes that cross, weakly",
    person: ofClasses([
      [0.75, () => 0.05],
      [0.15, (item) => (item < 5 ? 0.4 : 0.15)],
      [0.1, (item) => (item < 5 ? 0.2 : 0.4)],
    ]),
    twoFactors: true,
  },
  { name: "two dimensions that correlate .5, one fitted beside", person: correlated },
  { name: "the same, two fitted beside", person: correlated, twoFactors: true },
];

/**
 * @param samples ten times those of each row: a sample takes some quarter of a second
 * @returns of each truth how often it was called what
 */
export function classesStudy({ samples = 1000, seed = 20261126 } = {}): Study {
  const own = Math.max(1, Math.round(samples / 10));
  const rows = TRUTHS.flatMap((truth, place) =>
    PEOPLE.map((people, at) => ({ truth, people, stream: place * PEOPLE.length + at })),
  );
  return {
    title: "Latent classes: kinds of people or one severity",
    text: `${ITEMS} yes-or-no items, ${own} samples per row, seed ${seed}; 1 to 4 classes from 24 starts and a model of one dimension, and for crossing classes also one of two dimensions. Items have shares of yes from half to one and a half times the share named; loadings ${LOADING}. A dimension that most people lack altogether is not normal, so classes fit better than a model with a normal dimension; there the order of the classes decides. "kinds" is right for crossing classes and wrong elsewhere, also for two dimensions.`,
    table: {
      header: ["truth", "people", ...CODES.map((code) => `${code} %`)],
      rows: rows.map(({ truth, people, stream }) => {
        const random = createRandom(seed, stream);
        const found = Array.from({ length: own }, () => verdictOf(truth, people, random));
        const cells = CODES.map((code) => shareCell(found.filter((one) => one === code).length, own));
        return [truth.name, String(people), ...cells];
      }),
    },
  };
}

function verdictOf(truth: Truth, people: number, random: Random): ClassesVerdict["code"] | undefined {
  const drawn = Array.from({ length: people }, () => truth.person(random));
  const ids = Array.from({ length: ITEMS }, (_, item) => `i${item + 1}`);
  const items = Object.fromEntries(ids.map((id, item) => [id, drawn.map((own) => own[item]!)]));
  const table = fromAnswers({ items, categories: [0, 1] });
  const latent = latentClasses(table, { seed: 1 });
  const several = truth.twoFactors ? twoFactors(table, ids) : [];
  return classesVerdict(latent, several)?.code;
}

function twoFactors(table: PatternTable, ids: readonly string[]): readonly SeveralDimensions[] {
  const model = `x =~ ${ids.slice(0, 5).join(" + ")}\ny =~ ${ids.slice(5).join(" + ")}`;
  const { fitted } = fitStructure(table, { kind: "confirmatory", model }, {});
  const { n, logLikelihood: logLik } = fitted;
  const { bic } = classCriteria({ n, effectiveN: n }, { logLik, parameters: fitted.model.free });
  return [{ structure: "two", bic }];
}
