import type { Analysis } from "../../analysis/analysis";
import type { IrtResult, SumScore } from "../../irt/model/irt-result";
import type { ReportTable } from "../kit/tables/section";
import { BANDS } from "../kit/words/bands";
import { irtFactorLabel, signedLevel } from "../kit/words/irt-names";
import { normalInterval } from "../kit/words/normal-interval";
import { coefficient, counted } from "../kit/words/phrases";
import { irtId } from "./irt-item-tables";
import { hasInformation } from "./irt-sentences";

type Columns = ReportTable["columns"];

/** Where each factor is measured best and how reliably, model by model; null without a model. */
export function irtInformationTable({ irt }: Analysis): ReportTable | null {
  const rows = irt.flatMap((result) =>
    result.information.factors.map((one) => {
      const known = hasInformation(one);
      return {
        model: result.label,
        factor: irtFactorLabel(result, one.factor),
        peak: known ? one.peak[0] : null,
        height: one.peak[1],
        below: known ? one.share.below : null,
        within: known ? one.share.within : null,
        above: known ? one.share.above : null,
        average: known ? (one.peakWithinOneSd ? "yes" : "no") : null,
        reliable: one.shareReliable,
      };
    }),
  );
  if (rows.length === 0) return null;
  return {
    id: "irt-information",
    title: "Where the factors are measured",
    columns: [
      { key: "model", label: "Model", format: "text" },
      { key: "factor", label: "Factor", format: "text" },
      { key: "peak", label: "Level of the greatest information", format: "decimal2" },
      { key: "height", label: "Information there", format: "decimal2" },
      { key: "below", label: "Share of information below −1 SD", format: "percent1" },
      { key: "within", label: "Within 1 SD of the mean", format: "percent1" },
      { key: "above", label: "Above +1 SD", format: "percent1" },
      { key: "average", label: "Peak within 1 SD", format: "text" },
      {
        key: "reliable",
        label: `People where reliability is ${coefficient(BANDS.reliability.sufficient)} or more`,
        format: "percent1",
      },
    ],
    rows,
    notes: [
      "Levels are in standard deviations of the factor from its mean (in a Rasch model, in logits). The other factors are at their mean. Shares of information are of the area under its curve from ten standard deviations below the mean to ten above.",
    ],
  };
}

/** Reliability of the scores on each factor, model by model; null without a model. */
export function irtReliabilityTable({ irt }: Analysis): ReportTable | null {
  const rows = irt.flatMap((result) =>
    result.factors.map((factor, f) => ({
      model: result.label,
      factor: irtFactorLabel(result, factor.id),
      items: factor.items.join(", "),
      marginal: result.reliability.marginal[f] ?? null,
      empirical: result.reliability.empirical[f] ?? null,
    })),
  );
  if (rows.length === 0) return null;
  const sufficient = BANDS.reliability.sufficient;
  return {
    id: "irt-reliability",
    title: "Reliability of the scores of the item response models",
    columns: [
      { key: "model", label: "Model", format: "text" },
      { key: "factor", label: "Factor", format: "text" },
      { key: "items", label: "Items", format: "text" },
      { key: "marginal", label: "Marginal", format: "coefficient2" },
      { key: "empirical", label: "Empirical", format: "coefficient2" },
    ],
    rows,
    emphasis: rows.flatMap(({ marginal, empirical }, row) => [
      ...(marginal !== null && marginal >= sufficient ? [{ row, key: "marginal" }] : []),
      ...(empirical !== null && empirical >= sufficient ? [{ row, key: "empirical" }] : []),
    ]),
    notes: [
      `Marginal: what the model expects of scores, averaged over people. Empirical: of the scores of these people (EAP), which use all items where factors correlate. ${coefficient(sufficient)} or more, in bold, is sufficient for research.`,
    ],
  };
}

/** Every so many of the levels -3 to 3 that are .1 apart. */
const EVERY = 5;

/** Information and standard error by level of each factor of a model; null without a level. */
export function informationLevelsTable(analysis: Analysis, result: IrtResult): ReportTable | null {
  const { theta, factors } = result.information;
  const shown = theta.flatMap((level, k) => {
    const tenths = Math.round(level * 10);
    return Math.abs(tenths) <= 30 && tenths % EVERY === 0 ? [k] : [];
  });
  const known = factors.filter(hasInformation);
  if (shown.length === 0 || known.length === 0) return null;
  return {
    id: irtId(analysis, "levels", result),
    title: `Information by level in the model “${result.label}”`,
    columns: [
      { key: "level", label: "Level", format: "text" },
      ...known.flatMap(({ factor }, f): Columns => {
        const name = known.length === 1 ? "" : `${irtFactorLabel(result, factor)}: `;
        return [
          {
            key: `information${f}`,
            label: `${name}${name === "" ? "Information" : "information"}`,
            format: "decimal2",
          },
          { key: `se${f}`, label: known.length === 1 ? "SE of a score" : "SE", format: "decimal2" },
        ];
      }),
    ],
    rows: shown.map((k) => ({
      level: signedLevel(theta[k] ?? 0),
      ...Object.fromEntries(
        known.flatMap(({ test, standardError }, f) => [
          [`information${f}`, test[k] ?? null],
          [`se${f}`, standardError[k] ?? null],
        ]),
      ),
    })),
    notes: [
      "Information is 1 over the squared standard error of a maximum-likelihood score: 10 is a reliability of about .91, 4 of .80, 2.33 of .70, 1 of .50 in a population with standard deviation 1.",
    ],
  };
}

/** Sums beyond so many are left out of the report. */
const MOST_SUMS = 60;

/** What a sum of answers is worth on each factor; null where there is no sum. */
export function sumScoreTable(analysis: Analysis, result: IrtResult): ReportTable | null {
  const apart = result.factors.some(({ items }) => items.length < result.items.length);
  const parts = apart
    ? result.factorSumScores.map((own) => ({ ...own, name: irtFactorLabel(result, own.factor) }))
    : [{ items: result.items.map(({ id }) => id), scores: result.sumScores, name: "" }];
  const rows = parts.flatMap(({ name, items, scores }) =>
    scores.map((score) => ({
      ...(apart ? { factor: name, items: items.join(", ") } : {}),
      ...sumCells(score),
    })),
  );
  if (rows.length === 0) return null;
  const left = rows.length - MOST_SUMS;
  const names = apart
    ? [""]
    : result.factors.map(({ id }) => (result.factors.length === 1 ? "" : irtFactorLabel(result, id)));
  return {
    id: irtId(analysis, "sums", result),
    title: `What a sum of answers is worth in the model “${result.label}”`,
    columns: [
      ...(apart
        ? ([
            { key: "factor", label: "Factor", format: "text" },
            { key: "items", label: "Sum of", format: "text" },
          ] as const)
        : []),
      { key: "score", label: "Sum", format: "integer" },
      { key: "share", label: "People expected", format: "percent1" },
      ...names.flatMap((name, f): Columns => {
        const prefix = name === "" ? "" : `${name}: `;
        return [
          {
            key: `eap${f}`,
            label: `${prefix}${prefix === "" ? "Score" : "score"} (EAP)`,
            format: "decimal2",
          },
          { key: `se${f}`, label: "SE", format: "decimal2" },
          { key: `low${f}`, label: "95% low", format: "decimal2" },
          { key: `high${f}`, label: "95% high", format: "decimal2" },
        ];
      }),
    ],
    rows: rows.slice(0, MOST_SUMS),
    notes: [
      `Answers count from 0. The score is the mean of the factor among people with that sum, by the model (Thissen et al., 1995); its standard error is large where the items tell little. For people who answered every item of the sum.${left > 0 ? ` ${counted(left, "row is", "rows are")} left out; the analysis record has all.` : ""}`,
    ],
  };
}

function sumCells({ score, share, eap, se }: SumScore): Readonly<Record<string, number | null>> {
  return {
    score,
    share,
    ...Object.fromEntries(
      eap.flatMap((value, f) => {
        const ends = normalInterval(value, se[f] ?? null);
        return [
          [`eap${f}`, value],
          [`se${f}`, se[f] ?? null],
          [`low${f}`, ends?.[0] ?? null],
          [`high${f}`, ends?.[1] ?? null],
        ];
      }),
    ),
  };
}
