import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { surveyDomains } from "../../../src/survey/estimates/domains";
import { linearizedMeans } from "../../../src/survey/estimates/linearized";
import { surveyEstimates } from "../../../src/survey/estimates/survey-estimates";
import { imputeAnswers } from "../../../src/survey/imputation/impute-answers";
import { completedValues, imputedAny, imputedDesign } from "../../../src/survey/imputation/imputed-values";
import { rubinsRules } from "../../../src/survey/imputation/rubin";

type Values = readonly (number | null)[];

/** tests/reference/imputation.json, as scripts/reference/imputation.R writes it. */
const reference: {
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
} = JSON.parse(readFileSync(new URL("../../reference/imputation.json", import.meta.url), "utf8"));

describe("Rubin's rules", () => {
  it.each(reference.scalars)("give what mice's pool.scalar does of $estimates", (one) => {
    const { estimate, se, df } = rubinsRules(one.estimates, one.variances, one.df);
    expect(estimate).toBeCloseTo(one.pooled.estimate, 12);
    expect(se).toBeCloseTo(one.pooled.se, 12);
    // mice takes shares of the variance below .0001 as that.
    expect(df).toBeCloseTo(one.pooled.df, 3);
  });
});

function tableOf({ data, items }: (typeof reference.studies)[number]): PatternTable {
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

describe.each(reference.studies)("shares of imputed answers in $name", (study) => {
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

  it("are those of R's mice within Monte Carlo error", () => {
    const z = study.pooled.map((theirs) => {
      const ours = found.get(JSON.stringify([theirs.item, theirs.level]))!;
      const between = (theirs.between + ours.between) / 2;
      const times = 1 / study.m + 1 / IMPUTATIONS;
      const apart = Math.abs(ours.within - theirs.within) / (Math.sqrt(ours.spread * times) + 1e-9);
      expect(apart).toBeLessThan(4.5);
      expect(ours.dfComplete).toBe(theirs.dfComplete);
      const error = Math.sqrt(between * times);
      return (ours.estimate - theirs.estimate) / (error + 1e-12);
    });
    expect(Math.max(...z.map(Math.abs))).toBeLessThan(4.5);
  });

  it("have the total variance of R's mice within Monte Carlo error", () => {
    const ratios = study.pooled.flatMap((theirs) => {
      const ours = found.get(JSON.stringify([theirs.item, theirs.level]))!;
      return theirs.between > 0 ? [Math.log(ours.between / theirs.between)] : [];
    });
    const error = Math.sqrt(2 / (study.m - 1) + 2 / (IMPUTATIONS - 1));
    expect(Math.max(...ratios.map(Math.abs)) / error).toBeLessThan(4.5);
  });
});
