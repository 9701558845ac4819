import type { Analysis } from "../../analysis/analysis";
import { coefficientsOf } from "../../data/answers/read-replicates";
import type { Measure, MeasureCalibration, MeasureReplicates } from "../../measures/measure";
import { totalOf } from "../../measures/schema/calibration";
import { crossingParts } from "../../measures/schema/release-list";
import { groupingEntry, rList, rLogical, rNumber, rNumbers, rString, rStrings } from "./r-literal";

/** The sampling design as R variables: strata and clusters, replicate weights, population margins. */
export function designLines({ data, settings }: Analysis, measure: Measure): string[] {
  const { design } = data;
  const { replicates, calibration } = measure;
  return [
    "# ---- The sampling design ----",
    `stratum_column <- ${columnOf(design?.strata ? measure.stratum : null)}`,
    `cluster_column <- ${columnOf(design?.clusters ? measure.cluster : null)}`,
    `population_column <- ${columnOf(design === null ? null : measure.fpc)} # size of each stratum`,
    `nested_clusters <- ${rLogical(settings.clusterLabels === "within-strata" || isCalibrated(data))}`,
    ...(design?.replicates == null || replicates === null
      ? ["replicate_columns <- NULL"]
      : replicateLines(replicates)),
    ...(calibration !== null && isCalibrated(data)
      ? marginLines(calibration, measure)
      : ["margins <- list()"]),
  ];
}

export const isCalibrated = ({ warnings }: Pick<Analysis["data"], "warnings">): boolean =>
  warnings.some(({ code }) => code === "calibrated");

const columnOf = (named: { readonly column: string } | null): string =>
  named === null ? "NULL" : rString(named.column);

/** The types of survey whose factors are ours; stated multipliers have none of them. */
const TYPES: Readonly<Record<MeasureReplicates["type"], string>> = {
  brr: "BRR",
  fay: "Fay",
  jk1: "JK1",
  jkn: "JKn",
  bootstrap: "bootstrap",
  sdr: "successive-difference",
};
/** Types whose factors survey computes itself. */
const OWN_FACTORS: readonly MeasureReplicates["type"][] = ["brr", "fay", "sdr"];

function replicateLines(replicates: MeasureReplicates): string[] {
  const { columns, type, fay, multipliers, center } = replicates;
  const isOwn = multipliers === null && OWN_FACTORS.includes(type);
  const named = multipliers !== null && type !== "jkn" ? "other" : TYPES[type];
  const [first = 1, ...others] = coefficientsOf(replicates);
  const isSame = others.every((factor) => factor === first);
  return [
    `replicate_columns <- ${rStrings(columns)}`,
    `replicate_type <- ${rString(named)}`,
    `replicate_rho <- ${isOwn && type === "fay" ? rNumber(fay ?? 0) : "NULL"}`,
    `replicate_scale <- ${isOwn ? "NULL" : rNumber(isSame ? first : 1)} # times the squared deviations of all replicates`,
    `replicate_rscales <- ${isOwn ? "NULL" : isSame ? `rep(1, ${columns.length})` : rNumbers([first, ...others])} # times each`,
    `replicate_mse <- ${rLogical(center === "estimate")} # deviations from the estimate, not from the replicates' mean`,
  ];
}

function marginLines({ margins, method, bounds }: MeasureCalibration, { groups }: Measure): string[] {
  const named = Object.entries(margins).filter(([, people]) => totalOf(people) === null);
  const totals = Object.entries(margins).flatMap(([name, people]) => {
    const total = totalOf(people);
    return total === null ? [] : [{ name, total }];
  });
  const parts = [...new Set(named.flatMap(([name]) => crossingParts(name)))];
  return [
    `margin_groupings <- ${rList(parts.map((name) => groupingEntry(name, groups[name], [])))}`,
    `margins <- ${rList(
      named.map(
        ([name, people]) =>
          `list(by = ${rStrings(crossingParts(name))}, levels = ${rStrings(Object.keys(people))},\n    people = ${rNumbers(Object.values(people))})`,
      ),
    )}`,
    `margin_totals <- ${rNumbers(totals.map(({ total }) => total))}`,
    `names(margin_totals) <- ${rStrings(totals.map(({ name }) => name))} # columns of numbers`,
    `calibration_method <- ${rString(method)}`,
    `calibration_bounds <- ${bounds === null ? "c(-Inf, Inf)" : rNumbers(bounds)} # of a weight's factor`,
  ];
}
