import type { Analysis } from "../../analysis/analysis";
import type { IrtResult, SumScore } from "../../irt/model/irt-result";
import { USE_LIMITS } from "../../verdicts/scale-uses";
import type { ReportTable } from "../kit/tables/section";
import { type Columns, column, intervalColumns, tableOf } from "../kit/tables/table-of";
import { BANDS } from "../kit/words/bands";
import { irtFactorLabel, signedLevel } from "../kit/words/irt-names";
import { normalInterval } from "../kit/words/normal-interval";
import { coefficient, counted } from "../kit/words/phrases";
import { irtId } from "./irt-item-tables";
import { hasInformation } from "./irt-sentences";

/** Where each factor is measured best and how reliably, model by model; null without a model. */
export function irtInformationTable({ irt }: Analysis): ReportTable | null {
  const rows = irt.flatMap((model) =>
    model.information.factors.map((one) => {
      const known = hasInformation(one) ? one : null;
      return { ...one, model, share: known?.share, level: known?.peak[0], average: known?.peakWithinOneSd };
    }),
  );
  return tableOf(rows, {
    id: "irt-information",
    title: "Where the factors are measured",
    columns: [
      ...modelFactorColumns(),
      column(["peak", "Level of the greatest information", "decimal2"], ({ level }) => level),
      column(["height", "Information there", "decimal2"], ({ peak }) => peak[1]),
      column(["below", "Share of information below −1 SD", "percent1"], ({ share }) => share?.below),
      column(["within", "Within 1 SD of the mean", "percent1"], ({ share }) => share?.within),
      column(["above", "Above +1 SD", "percent1"], ({ share }) => share?.above),
      { key: "average", label: "Peak within 1 SD", format: "text" },
      column(
        [
          "reliable",
          `People where reliability is ${coefficient(BANDS.reliability.sufficient)} or more`,
          "percent1",
        ],
        ({ shareReliable }) => shareReliable,
      ),
    ],
    notes: [
      "Levels are in standard deviations of the factor from its mean (in a Rasch model, in logits). The other factors are at their mean. Shares of information are of the area under its curve from ten standard deviations below the mean to ten above.",
    ],
  });
}

const modelFactorColumns = <
  Row extends { readonly model: IrtResult; readonly factor: string },
>(): readonly Columns<Row>[number][] => [
  column(["model", "Model", "text"], ({ model }) => model.label),
  column(["factor", "Factor", "text"], ({ model, factor }) => irtFactorLabel(model, factor)),
];

/** Reliability of the scores on each factor, model by model; null without a model. */
export function irtReliabilityTable({ irt }: Analysis): ReportTable | null {
  const rows = irt.flatMap((model) =>
    model.factors.map(({ id, items }, f) => ({
      model,
      factor: id,
      items: items.join(", "),
      marginal: model.reliability.marginal[f] ?? null,
      empirical: model.reliability.empirical[f] ?? null,
    })),
  );
  const sufficient = USE_LIMITS.ranking;
  const suffices = (value: number | null): boolean => value !== null && value >= sufficient;
  return tableOf(rows, {
    id: "irt-reliability",
    title: "Reliability of the scores of the item response models",
    columns: [
      ...modelFactorColumns(),
      { key: "items", label: "Items", format: "text" },
      {
        key: "marginal",
        label: "Marginal",
        format: "coefficient2",
        bold: ({ marginal }) => suffices(marginal),
      },
      {
        key: "empirical",
        label: "Empirical",
        format: "coefficient2",
        bold: ({ empirical }) => suffices(empirical),
      },
    ],
    notes: [
      `Marginal: what the model expects of scores, averaged over people. Empirical: of the scores of these people (EAP), which use all items where factors correlate. ${coefficient(sufficient)} or more, in bold, is adequate for ranking people.`,
    ],
  });
}

/** Every so many of the levels -3 to 3 that are .1 apart. */
const EVERY = 5;

/** Information and standard error by level of each factor of a model; null without a level. */
export function informationLevelsTable(analysis: Analysis, result: IrtResult): ReportTable | null {
  const { theta, factors } = result.information;
  const rows = theta.flatMap((level, k) => {
    const tenths = Math.round(level * 10);
    return Math.abs(tenths) <= 30 && tenths % EVERY === 0 ? [{ level, k }] : [];
  });
  const known = factors.filter(hasInformation);
  if (known.length === 0) return null;
  return tableOf(rows, {
    id: irtId(analysis, "levels", result),
    title: `Information by level in the model “${result.label}”`,
    columns: [
      column(["level", "Level", "text"], ({ level }) => signedLevel(level)),
      known.map(({ factor, test, standardError }, f): Columns<(typeof rows)[number]> => {
        const only = known.length === 1;
        const label = only ? "Information" : `${irtFactorLabel(result, factor)}: information`;
        return [
          column([`information${f}`, label, "decimal2"], ({ k }) => test[k]),
          column([`se${f}`, only ? "SE of a score" : "SE", "decimal2"], ({ k }) => standardError[k]),
        ];
      }),
    ],
    notes: [
      "Information is 1 over the squared standard error of a maximum-likelihood score: 10 is a reliability of about .91, 4 of .80, 2.33 of .70, 1 of .50 in a population with standard deviation 1.",
    ],
  });
}

/** Sums beyond so many are left out of the report. */
const MOST_SUMS = 60;

/** What a sum of answers is worth on each factor; null where there is no sum. */
export function sumScoreTable(analysis: Analysis, result: IrtResult): ReportTable | null {
  const apart = result.factors.some(({ items }) => items.length < result.items.length);
  const rows = apart
    ? result.factorSumScores.flatMap(({ factor, items, scores }) =>
        scores.map((score) => ({
          ...score,
          factor: irtFactorLabel(result, factor),
          items: items.join(", "),
        })),
      )
    : result.sumScores.map((score) => ({ ...score, factor: "", items: "" }));
  const left = rows.length - MOST_SUMS;
  const names = apart
    ? [""]
    : result.factors.map(({ id }) => (result.factors.length === 1 ? "" : irtFactorLabel(result, id)));
  return tableOf(rows.slice(0, MOST_SUMS), {
    id: irtId(analysis, "sums", result),
    title: `What a sum of answers is worth in the model “${result.label}”`,
    columns: [
      apart && [
        { key: "factor", label: "Factor", format: "text" },
        { key: "items", label: "Sum of", format: "text" },
      ],
      { key: "score", label: "Sum", format: "integer" },
      { key: "share", label: "People expected", format: "percent1" },
      names.map((name, f): Columns<SumScore> => {
        const label = name === "" ? "Score (EAP)" : `${name}: score (EAP)`;
        return [
          column([`eap${f}`, label, "decimal2"], ({ eap }) => eap[f]),
          column([`se${f}`, "SE", "decimal2"], ({ se }) => se[f]),
          intervalColumns(({ eap, se }) => normalInterval(eap[f] ?? null, se[f] ?? null), "decimal2", {
            keys: [`low${f}`, `high${f}`],
          }),
        ];
      }),
    ],
    notes: [
      `Answers count from 0. The score is the mean of the factor among people with that sum, by the model (Thissen et al., 1995); its standard error is large where the items tell little. For people who answered every item of the sum.${left > 0 ? ` ${counted(left, "row is", "rows are")} left out; the analysis record has all.` : ""}`,
    ],
  });
}
