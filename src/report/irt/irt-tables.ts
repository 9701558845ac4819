import type { Analysis } from "../../analysis/analysis";
import type { IrtResult } from "../../irt/model/irt-result";
import { coefficient, interval } from "../../words/format";
import * as names from "../../words/messages";
import { criterionColumns, criterionNames } from "../kit/tables/criterion-columns";
import type { ReportTable } from "../kit/tables/section";
import { column, itemColumns, tableOf } from "../kit/tables/table-of";
import { BANDS } from "../kit/words/bands";
import { hasUnitSlopes, irtFactorLabel, LEVEL } from "../kit/words/format";
import { hasInformation, misfits } from "./irt-sentences";
import * as messages from "./messages";

/** Names of the limited-information fit statistics. */
export const FIT_STATISTICS = { M2: names.m2, "M2*": names.m2Star, C2: names.c2 } as const;

export function irtFitTable({ irt }: Analysis): ReportTable | null {
  const tests = irt.flatMap(({ m2 }) => m2 ?? []);
  const kinds = [...new Set(tests.map(({ kind }) => kind))].map((kind) => FIT_STATISTICS[kind]());
  const statistics = messages.statisticsHead({ names: kinds.length === 0 ? [names.m2()] : kinds });
  return tableOf(irt, {
    id: "irt-fit",
    title: messages.fitTitle(),
    columns: [
      column(["model", names.columnModel(), "text"], ({ label, converged }) =>
        converged ? label : messages.notConverged({ label }),
      ),
      { key: "parameters", label: names.columnParameters(), format: "integer" },
      criterionColumns<IrtResult>(
        (row, id) => row[id],
        (row, id) => irt.length > 1 && irt.every((other) => row[id] <= other[id]),
      ),
      column(["m2", statistics, "decimal2"], ({ m2 }) => m2?.m2),
      column(["df", names.degreesOfFreedom(), "integer"], ({ m2 }) => m2?.df),
      column(["p", names.pValue(), "p"], ({ m2 }) => m2?.p),
      column(["rmsea", messages.rmseaHead(), "text"], ({ m2 }) => m2?.rmsea && rmseaText(m2.rmsea)),
      column(["cfi", names.cfi(), "coefficient3"], ({ m2 }) => m2?.cfi),
      column(["srmsr", names.srmsr(), "coefficient3"], ({ m2 }) => m2?.srmsr),
    ],
    notes: [irt.length > 1 && messages.smallestNote({ criteria: criterionNames() }), testedPeople(irt)],
  });
}

/** That tests of fit use the people who answered every item, where that is the same of all models; otherwise null. */
export function testedPeople(irt: Analysis["irt"]): string | null {
  const texts = irt.map(
    ({ warnings }) => warnings.find(({ code }) => code === "complete-answers-only")?.message ?? null,
  );
  return texts.every((text) => text === texts[0]) ? (texts[0] ?? null) : null;
}

const rmseaText = ([estimate, low, high]: readonly [number, number, number]): string =>
  `${coefficient(estimate, 3)} ${interval(low, high, "coefficient", 3).replace(" ", "\u00a0")}`;

export function irtItemFitTable(analysis: Analysis, result: IrtResult): ReportTable | null {
  return tableOf(misfits(result), {
    id: "irt-item-fit",
    title: messages.itemFitTitle(),
    columns: [
      itemColumns(analysis, ({ id }) => id),
      column(["sx2", names.sChiSquared(), "decimal2"], ({ s_x2 }) => s_x2),
      { key: "df", label: names.degreesOfFreedom(), format: "integer" },
      { key: "p", label: names.pValue(), format: "p" },
      column(["adjustedP", names.pHolm(), "p"], ({ adjustedP }) => adjustedP, {
        bold: ({ adjustedP }) => (adjustedP ?? 1) < LEVEL,
      }),
      { key: "rmsea", label: names.rmsea(), format: "coefficient3" },
      // Their expectation of 1 is the Rasch family's, whose slopes are all 1.
      hasUnitSlopes(result) && [
        { key: "outfit", label: names.outfit(), format: "decimal2" },
        { key: "outfitZ", label: names.outfitZ(), format: "decimal2" },
        { key: "infit", label: names.infit(), format: "decimal2" },
        { key: "infitZ", label: names.infitZ(), format: "decimal2" },
      ],
    ],
    notes: [hasUnitSlopes(result) && messages.meanSquaresNote()],
  });
}

export function irtEstimationTable({ irt }: Analysis): ReportTable | null {
  const rows = irt.map((model) => ({ ...model.convergence, ...model }));
  return tableOf(rows, {
    id: "irt-estimation",
    title: messages.estimationTitle(),
    columns: [
      { key: "label", label: names.columnModel(), format: "text" },
      { key: "n", label: names.columnPeople(), format: "integer" },
      { key: "logLik", label: names.logLikelihood(), format: "decimal2" },
      column(["points", messages.columnPoints(), "text"], ({ quadrature: { kind, points } }) =>
        messages.points({ points, kind }),
      ),
      column(["errors", messages.columnErrors(), "text"], ({ standardErrors }) =>
        messages.errors({ kind: standardErrors }),
      ),
      { key: "iterations", label: messages.columnIterations(), format: "integer" },
      column(["gradient", messages.columnGradient(), "text"], ({ gradient }) => smallNumber(gradient)),
    ],
  });
}

export function irtInformationTable(result: IrtResult): ReportTable | null {
  const cutoff = BANDS.reliability.sufficient;
  const rows = result.information.factors.map((one) => {
    const at = result.factors.findIndex(({ id }) => id === one.factor);
    return {
      ...one,
      known: hasInformation(one) ? one : null,
      marginal: result.reliability.marginal[at],
      empirical: result.reliability.empirical[at],
    };
  });
  return tableOf(rows, {
    id: "irt-information",
    title: messages.informationTitle(),
    columns: [
      column(["factor", names.columnFactor(), "text"], ({ factor }) => irtFactorLabel(result, factor)),
      column(["reliable", messages.columnReliable({ cutoff }), "percent1"], (one) => one.shareReliable),
      column(["levels", messages.columnLevels(), "text"], ({ reliable }) => {
        const ranges = reliable.map(([low, high]) => messages.levelRange({ low, high }));
        return ranges.length === 0 ? null : messages.levelRanges({ ranges });
      }),
      column(["peak", messages.columnPeak(), "decimal2"], ({ known }) => known?.peak[0]),
      column(["below", messages.columnBelowPeak(), "percent1"], ({ known }) => known?.peakBelow),
      column(
        ["peakReliability", messages.columnPeakReliability(), "coefficient2"],
        ({ known }) => known?.peakReliability,
      ),
      column(["marginal", names.marginalReliability(), "coefficient2"], ({ marginal }) => marginal),
      column(["empirical", names.empiricalReliability(), "coefficient2"], ({ empirical }) => empirical),
    ],
    notes: [messages.levelsNote({ isLogit: hasUnitSlopes(result) })],
  });
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A number in scientific notation with one digit: 2.1e-10 is "2 × 10⁻¹⁰". */
export function smallNumber(value: number): string {
  if (value === 0) return "0";
  if (!Number.isFinite(value)) return "–";
  const [digits = "0", exponent = "0"] = value.toExponential(0).replace("e+", "e").split("e");
  const superscript = [...exponent].map((sign) => (sign === "-" ? "⁻" : SUPERSCRIPTS[Number(sign)])).join("");
  return `${digits.replace("-", "−")} × 10${superscript}`;
}
