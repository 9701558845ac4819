/** The survey on cycling in town: invented people's answers, as a table with labels. */
import type { LabelledColumn, LabelledTable } from "../../src/formats/kit/labelled-table";
import { createRandom, type Random } from "../../src/numeric/random/random";
import {
  AGES,
  ANSWERS,
  FACTOR_CORRELATION,
  ITEMS,
  MEANS,
  MISSING,
  NO_ANSWER,
  PEOPLE,
  SEED,
  THRESHOLDS,
} from "./attitudes-settings";

interface Person {
  readonly isMan: boolean;
  readonly age: number;
}

/** The same table whenever it is called. Each step has its own stream, so that a change to one leaves the others alone. */
export function simulateAttitudes(): LabelledTable {
  const people = drawPeople(createRandom(SEED, 0));
  const answers = drawAnswers(people, createRandom(SEED, 1));
  withMissing(answers, createRandom(SEED, 2));
  const random = createRandom(SEED, 3);
  const sex = people.map(({ isMan }) => (random.uniform() < MISSING.sex ? NO_ANSWER : isMan ? 2 : 1));
  const age = people.map((person) => (random.uniform() < MISSING.age ? Number.NaN : person.age));
  const columns = [
    column(
      "id",
      { label: "Number of the questionnaire", level: "nominal" },
      people.map((_, person) => 1001 + person),
    ),
    column("sex", { label: "Sex", level: "nominal", labels: ["Woman", "Man"] }, sex),
    column("age", { label: "Age in years", level: "scale" }, age),
    ...ITEMS.map(({ text }, item) =>
      column(`cyc${item + 1}`, { label: text, level: "ordinal", labels: ANSWERS }, answers[item] ?? []),
    ),
  ];
  return {
    file: "attitudes",
    format: "simulated",
    label: "Cycling in town: invented answers",
    rows: PEOPLE,
    columns,
    weight: null,
    multipleResponses: [],
    notes: [],
  };
}

interface Facts {
  readonly label: string;
  readonly level: LabelledColumn["level"];
  /** Of the values 1, 2, ...; with them goes the code of "no answer". */
  readonly labels?: readonly string[] | undefined;
}

function column(name: string, { label, level, labels }: Facts, values: readonly number[]): LabelledColumn {
  const valueLabels = (labels ?? []).map((text, place) => ({ value: place + 1, label: text }));
  return {
    name,
    label,
    level,
    type: "number",
    tags: null,
    attributes: {},
    values: Float64Array.from(values),
    valueLabels: labels === undefined ? [] : [...valueLabels, { value: NO_ANSWER, label: "No answer" }],
    missing: labels === undefined ? [] : [{ value: NO_ANSWER }],
  };
}

function drawPeople(random: Random): Person[] {
  const range = AGES.oldest - AGES.youngest + 1;
  return Array.from({ length: PEOPLE }, () => {
    const [one, other] = [random.integer(range), random.integer(range)];
    // Of the oldest half of the ages, the younger of two draws.
    const years = one > range / 2 ? Math.min(one, other) : one;
    return { age: AGES.youngest + years, isMan: random.integer(2) === 1 };
  });
}

/** Answers by item and person, 1 to 5. */
function drawAnswers(people: readonly Person[], random: Random): number[][] {
  const factors = people.map(({ isMan, age }) => {
    const [one, other] = [random.normal(), random.normal()];
    const second = FACTOR_CORRELATION * one + Math.sqrt(1 - FACTOR_CORRELATION ** 2) * other;
    const mean = ({ man, decade }: (typeof MEANS)[number]): number =>
      (isMan ? man / 2 : -man / 2) + (decade * (age - 45)) / 10;
    return [one + mean(MEANS[0]), second + mean(MEANS[1])] as const;
  });
  return ITEMS.map(({ factor, loading, ease }) =>
    factors.map((levels) => {
      const latent = loading * levels[factor] + Math.sqrt(1 - loading ** 2) * random.normal() + ease;
      return 1 + THRESHOLDS.filter((threshold) => latent > threshold).length;
    }),
  );
}

/** Puts "no answer" in the place of some answers, and nothing where somebody had stopped. */
function withMissing(answers: number[][], random: Random): void {
  for (let person = 0; person < PEOPLE; person++) {
    const stop = random.uniform() < MISSING.stops ? 1 + random.integer(ITEMS.length - 1) : ITEMS.length;
    answers.forEach((own, item) => {
      const isRefused = random.uniform() < MISSING.noAnswer;
      if (item >= stop) own[person] = Number.NaN;
      else if (isRefused) own[person] = NO_ANSWER;
    });
  }
}
