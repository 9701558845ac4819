import { readFileSync } from "node:fs";
import { fitStructure } from "../../src/irt/estimation/fit-structure";
import type { LinkedForm } from "../../src/irt/linking/link-forms";
import type { FittedIrt } from "../../src/irt/model/fitted-irt";
import type { IrtPriors } from "../../src/irt/model/irt-model";
import type { IrtModelName } from "../../src/irt/model/irt-models";
import type { Answers } from "../../src/irt/scores/person-scores";
import { type StoredAnswers, storedAnswers } from "../support/stored-irt";
import { reference as core } from "./core-reference";

type Errors = readonly (number | null)[];

/** A model of one factor by mirt; null where a parameter is fixed. */
export interface StoredModel {
  readonly data: DataName;
  readonly model: IrtModelName;
  readonly logLik: number;
  readonly aic: number;
  readonly variance: number;
  readonly varianceSe: number | null;
  readonly items: readonly {
    readonly a: number;
    readonly aSe?: number | null;
    readonly d?: readonly number[];
    readonly dSe?: Errors;
    readonly difficulty?: readonly number[];
    readonly difficultySe?: Errors;
    readonly scores?: readonly number[];
    readonly scoresSe?: Errors;
    /** Logits. */
    readonly lower?: number;
    readonly lowerSe?: number;
    readonly upper?: number;
    readonly upperSe?: number;
  }[];
}

type StoredScore = readonly [score: number | "Inf" | "-Inf", error: number | null];

/** mirt's `fscores` of some answers. */
export interface StoredScores {
  readonly data: DataName;
  readonly model: IrtModelName;
  readonly answers: readonly string[];
  readonly map: readonly StoredScore[];
  readonly ml: readonly StoredScore[];
  readonly wle?: readonly StoredScore[];
}

type ChiSquare = readonly [value: number, df: number];

/** mirt's `itemfit`: outfit, z, infit, z; X2 and G2 of ten groups, X2 of five. */
export interface StoredItemFit {
  readonly data: DataName;
  readonly model: IrtModelName;
  readonly squares: readonly (readonly [number, number, number, number])[];
  readonly x2?: readonly ChiSquare[];
  readonly g2?: readonly ChiSquare[];
  readonly five?: readonly ChiSquare[];
}

export type DataName = "science" | "sim8" | "lsat6" | "lsat7";

/** Computed by mirt: its versions and calls are in the file. */
export const stored: Readonly<Record<"science" | "sim8", StoredAnswers>> & {
  readonly models: readonly StoredModel[];
  readonly scores: readonly StoredScores[];
  readonly itemFit: readonly StoredItemFit[];
  /** Estimates of the same items in two forms, and the lines that R finds, by model and method. */
  readonly linking: {
    readonly threePL: readonly (readonly number[])[];
    readonly graded: readonly (readonly number[])[];
    readonly constants: Readonly<
      Record<"2pl" | "3pl" | "grm" | "gpcm", Readonly<Record<string, readonly number[]>>>
    >;
  };
} = JSON.parse(readFileSync(new URL("../reference/irt-models.json", import.meta.url), "utf8"));

export const answersOf = (name: DataName) =>
  storedAnswers(name === "science" || name === "sim8" ? stored[name] : core[name]);

/** As the reference: asymptotes have their usual priors, the 4PL's slopes one more. */
export const PRIORS: Readonly<Partial<Record<IrtModelName, IrtPriors>>> = {
  "4PL": { slope: { kind: "lognormal", mean: 0, sd: 0.5 } },
};

const fits = new Map<string, FittedIrt>();

export function fittedModel(data: DataName, model: IrtModelName): FittedIrt {
  const key = `${data} ${model}`;
  const known =
    fits.get(key) ??
    fitStructure(answersOf(data), { kind: "one factor" }, { model, priors: PRIORS[model] }).fitted;
  fits.set(key, known);
  return known;
}

/** Answers as the reference writes them, one digit per item. */
export function answersIn(texts: readonly string[]): Answers {
  const columns = Array.from(texts[0] ?? "", (_, j) =>
    Int16Array.from(texts, (text) => (text[j] === "." ? -1 : Number(text[j]))),
  );
  return { rows: texts.length, columns, group: new Int16Array(texts.length) };
}

/** Columns: number, then of each form the slope, difficulties and perhaps the lower asymptote. */
function forms(
  model: IrtModelName,
  rows: readonly (readonly number[])[],
  hasLower: boolean,
): [LinkedForm, LinkedForm] {
  const width = ((rows[0]?.length ?? 1) - 1) / 2;
  return [0, 1].map(
    (form): LinkedForm => ({
      model,
      items: rows.map(([id, ...values]) => {
        const own = values.slice(form * width, (form + 1) * width);
        const difficulty = model === "2PL" || model === "3PL" ? own.slice(1, 2) : own.slice(1);
        return {
          id: `i${id}`,
          a: own.slice(0, 1),
          difficulty,
          lower: hasLower ? (own[2] ?? null) : null,
          upper: null,
        };
      }),
    }),
  ) as [LinkedForm, LinkedForm];
}

/** The two forms of each model. */
export const FORMS = {
  "2pl": forms("2PL", stored.linking.threePL, false),
  "3pl": forms("3PL", stored.linking.threePL, true),
  grm: forms("graded", stored.linking.graded, false),
  gpcm: forms("generalized partial credit", stored.linking.graded, false),
};
