import type { Analysis } from "../../analysis/analysis";
import { distinctScales } from "../../reliability/scale-ids";
import { modelOmega } from "../../verdicts/scale-verdict";
import { formatCell } from "../kit/words/format";
import { irtModelName } from "../kit/words/irt-names";
import { stepName, structureFactorLabel } from "../kit/words/model-names";
import { listed, numberWord, paragraph, quoted, sentence } from "../kit/words/phrases";
import { coefficientText, rmseaText, testText } from "./apa-figures";

/** Alpha and omega of each scale, and the item response models. */
export function reliabilityResults(analysis: Analysis): string {
  return paragraph(...scales(analysis), ...itemResponse(analysis));
}

function scales({ reliability, cfa }: Analysis): string[] {
  return distinctScales(reliability).map((scale) => {
    const { structure, label, items, n, alpha } = scale;
    if (alpha === null) return "";
    const omega = structure === null ? null : modelOmega(scale, { cfa, reliability });
    const parts = [
      coefficientText("α", alpha, scale.alphaBootstrapInterval ?? scale.alphaInterval),
      ...(omega === null ? [] : [coefficientText("ω", omega.estimate, omega.interval)]),
    ];
    const people = n === null ? "" : `, n = ${formatCell(n, "integer")}`;
    return `${quoted(label)} (${numberWord(items.length)} items${people}) had ${listed(parts)}.`;
  });
}

function itemResponse({ irt }: Analysis): string[] {
  return irt.map(({ label, model, n, converged, m2, reliability: { marginal } }) => {
    if (!converged) return `The ${irtModelName(model)} ${quoted(label)} had no solution.`;
    const kind = m2?.kind.replace("2", "₂") ?? "";
    const fit =
      m2 === null
        ? ""
        : [
            testText(kind, { statistic: m2.m2, df: m2.df, p: m2.p }),
            m2.rmsea === null ? "" : rmseaText(m2.rmsea[0], m2.rmsea[1], m2.rmsea[2]),
          ]
            .filter((text) => text !== "")
            .join(", ");
    const reliable = marginal.flatMap((value) => (value === null ? [] : [formatCell(value, "coefficient2")]));
    const parts = [
      ...(fit === "" ? [] : [fit]),
      ...(reliable.length === 0 ? [] : [`marginal reliability ${listed(reliable)}`]),
    ];
    if (parts.length === 0) return "";
    return `The ${irtModelName(model)} ${quoted(label)}, N = ${formatCell(n, "integer")}, gave ${parts.join("; ")}.`;
  });
}

/** Invariance by grouping, and the items that function differently. */
export function comparabilityResults(analysis: Analysis): string {
  return paragraph(...invariance(analysis), ...itemFunctioning(analysis));
}

function invariance({ invariance: ladders }: Analysis): string[] {
  return ladders.flatMap(({ group, levels, steps, tests, holds }) => {
    const [first] = steps;
    if (first === undefined) return [];
    const statistic = first.chiSquareScaled ?? first.chiSquare;
    const p = first.chiSquareScaled === null ? first.p : first.pScaled;
    const configural = testText("χ²", { statistic, df: first.df, p });
    const head =
      configural === "" || !first.converged
        ? `By ${group} the configural model had no solution.`
        : `By ${group} (${numberWord(levels.length)} groups) the configural model gave ${configural}.`;
    if (holds === null) return [`${head.replace(/\.$/, "")}; no step of invariance held.`];
    const later = tests
      .filter(({ from }) => from === first.name)
      .flatMap(({ to, difference, df, p: tested, deltaCfi, deltaRmsea }) => {
        const text = testText("Δχ²", { statistic: difference, df, p: tested });
        if (text === "" || deltaCfi === null || deltaRmsea === null) return [];
        return [
          `${sentence(stepName(to))} invariance by ${group}: ${text}, ΔCFI = ${formatCell(deltaCfi, "coefficient3")}, ΔRMSEA = ${formatCell(deltaRmsea, "coefficient3")}.`,
        ];
      });
    return [head, ...later, `The ${stepName(holds)} step held by ${group}.`];
  });
}

function itemFunctioning(analysis: Analysis): string[] {
  return analysis.dif.flatMap(({ group, structure, factor, items }) => {
    const tested = items.filter(({ verdict }) => verdict !== "cannot be tested");
    const differing = tested.filter(({ verdict }) => verdict === "present" || verdict === "different");
    if (tested.length === 0) return [];
    const ids = differing.length === 0 ? "" : ` (${listed(differing.map(({ id }) => id))})`;
    const count = differing.length === 0 ? "none" : numberWord(differing.length);
    return [
      `On ${quoted(structureFactorLabel(analysis, structure, factor))}, ${count} of ${numberWord(tested.length)} items functioned differently by ${group}${ids}.`,
    ];
  });
}
