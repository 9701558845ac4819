import { readFileSync } from "node:fs";
import type { PatternTable } from "../../src/data/answers/pattern-table";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { surveyDomains } from "../../src/survey/estimates/domains";
import { linearizedMeans } from "../../src/survey/estimates/linearized";
import { surveyEstimates } from "../../src/survey/estimates/survey-estimates";
import { imputeAnswers } from "../../src/survey/imputation/impute-answers";
import { type ImputedValues, imputedAny, imputedDesign } from "../../src/survey/imputation/imputed-values";
import { rubinsRules } from "../../src/survey/imputation/rubin";

type Values = readonly (number | null)[];

/** tests/reference/imputation.json, as scripts/reference/imputation.R writes it. */
export const imputationReference: {
  readonly scalars: readonly {
    readonly estimates: readonly number[];
    readonly variances: readonly number[];
    readonly df: number;
    readonly pooled: { readonly estimate: number; readonly se: number; readonly df: number };
  }[];
  readonly studies: readonly {
    readonly name: string;
    readonly m: number;
    readonly items: readonly string[];
    readonly data: Readonly<Record<string, Values>>;
    readonly pooled: readonly {
      readonly item: string;
      readonly level: string | null;
      readonly estimate: number;
      readonly within: number;
      readonly between: number;
      readonly dfComplete: number;
    }[];
  }[];
} = JSON.parse(readFileSync(new URL("../reference/imputation.json", import.meta.url), "utf8"));

type Study = (typeof imputationReference.studies)[number];

function tableOf({ data, items }: Study): PatternTable {
  const labels = (name: string): string[] => data[name]!.map(String);
  const table = fromAnswers({
    items: Object.fromEntries(items.map((id) => [id, data[id]!])),
    groups: {
      country: labels("country"),
      sex: labels("sex"),
      ...(data.stratum ? { stratum: labels("stratum"), psu: unitsOf(data) } : {}),
    },
    ...(data.weight ? { weights: data.weight as readonly number[] } : {}),
    categories: [0, 1],
  });
  const codesOf = (name: string): Int32Array | null => {
    const grouping = table.groupings.find((one) => one.name === name);
    return grouping === undefined ? null : Int32Array.from(grouping.codes);
  };
  return {
    ...table,
    groupings: table.groupings.filter(({ name }) => name === "country" || name === "sex"),
    stratum: codesOf("stratum"),
    cluster: codesOf("psu"),
    strata: null,
  };
}

/** Clusters are numbered within strata. */
const unitsOf = ({ stratum, psu }: Readonly<Record<string, Values>>): string[] =>
  stratum!.map((label, row) => `${label}-${psu![row]}`);

const IMPUTATIONS = 100;

/** A share of imputed answers beside that of mice, with how far they are apart in Monte Carlo standard errors. */
export interface HeldShare {
  readonly freedom: readonly [ours: number, theirs: number];
  /** Of the share. */
  readonly share: number;
  /** Of its variance within imputations. */
  readonly within: number;
  /** Of the logarithm of the variance between imputations; null where nothing is missing. */
  readonly between: number | null;
}

const heldShares = new Map<Study, readonly HeldShare[]>();

/** Shares of items and of any of them, of everybody and by country, held against those of mice; computed once. */
export function heldAgainstMice(study: Study): readonly HeldShare[] {
  const held = heldShares.get(study) ?? heldOf(study);
  heldShares.set(study, held);
  return held;
}

function heldOf(study: Study): readonly HeldShare[] {
  const table = tableOf(study);
  const item = { parent: null, context: null };
  const imputed = imputeAnswers(table, {
    seed: 1,
    imputations: IMPUTATIONS,
    columns: study.items.map(() => item),
  })!;
  const domains = [null, imputed.table.groupings[0]!].map((one) =>
    surveyDomains(imputedDesign(imputed), one),
  );
  const found = new Map(
    [...study.items, "any"].flatMap((id) => {
      const columns = id === "any" ? [...study.items.keys()] : [study.items.indexOf(id)];
      const values = imputedAny(imputed, columns);
      return domains.flatMap((own) => {
        const all = Array.from({ length: IMPUTATIONS }, (_, k) =>
          surveyEstimates(linearizedMeans(completedValues(values, k), own)),
        );
        return own.levels.map((level, at) => {
          const estimates = all.map((one) => one[at]!);
          const rubin = rubinsRules(
            estimates.map(({ estimate }) => estimate!),
            estimates.map(({ se }) => se! ** 2),
            estimates[0]!.df,
          );
          const spread = rubinsRules(
            estimates.map(({ se }) => se! ** 2),
            estimates.map(() => 0),
            1,
          ).between;
          return [JSON.stringify([id, level]), { ...rubin, spread, dfComplete: estimates[0]!.df }] as const;
        });
      });
    }),
  );

  const times = 1 / study.m + 1 / IMPUTATIONS;
  const ratioError = Math.sqrt(2 / (study.m - 1) + 2 / (IMPUTATIONS - 1));
  return study.pooled.map((theirs) => {
    const ours = found.get(JSON.stringify([theirs.item, theirs.level]))!;
    const error = Math.sqrt(((theirs.between + ours.between) / 2) * times);
    return {
      freedom: [ours.dfComplete, theirs.dfComplete],
      share: (ours.estimate - theirs.estimate) / (error + 1e-12),
      within: (ours.within - theirs.within) / (Math.sqrt(ours.spread * times) + 1e-9),
      between: theirs.between > 0 ? Math.log(ours.between / theirs.between) / ratioError : null,
    };
  });
}

/** The values of every row in one imputation. */
export function completedValues(
  { imputations, known, open, drawn }: ImputedValues,
  imputation: number,
): Float64Array {
  const values = known.slice();
  open.forEach((row, at) => {
    values[row] = drawn[at * imputations.times + imputation]!;
  });
  return values;
}
