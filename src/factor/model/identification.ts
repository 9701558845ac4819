import { ItemwiseError } from "../../errors";
import { groupView } from "./group-view";
import { IDENTIFICATION_RULES } from "./identification-rules";
import { informationGaps } from "./information-gaps";
import type { ModelTable } from "./model-table";

/**
 * Why a model's parameters cannot be had from any answers, whatever they are: more parameters than moments; known
 * patterns (a factor without a unit, with one item, with two and nothing else, ...) told with their cure; and, where
 * none of these says why, the parameters that the moments do not tell apart at values drawn at random. Answers may
 * still fail to tell the parameters of an identified model: that is seen when it is fitted.
 *
 * @param table as `modelTable` or `constrain` gives it
 * @returns full sentences; none where the model is identified
 * @see Bollen (1989), Structural equations with latent variables, chapter 7; Wu & Estabrook (2016) on ordered items;
 *   Bekker, Merckens & Wansbeek (1994) on the rank of the Jacobian at random values
 */
export function identificationProblems(table: ModelTable): string[] {
  const problems = table.groups.flatMap((name, group) => {
    const view = groupView(table, group);
    const where = table.groups.length > 1 ? `In group ${name}: ` : "";
    return IDENTIFICATION_RULES.flatMap((rule) => rule(view)).map((problem) => `${where}${problem}`);
  });
  if (table.df < 0) problems.push(tooMany(table));
  if (problems.length > 0) return problems;
  const gaps = informationGaps(table);
  if (gaps.length === 0) return [];
  return [`These parameters cannot be told apart, whatever the answers: ${gaps.join(", ")}.`];
}

/**
 * Passes a model that is identified.
 *
 * @throws ItemwiseError "not-identified" with the reasons of `identificationProblems`
 */
export function requireIdentified(table: ModelTable): void {
  const [first, ...others] = identificationProblems(table);
  if (first === undefined) return;
  const more = others.length > 0 ? ` ${others.slice(0, 4).join(" ")}` : "";
  throw new ItemwiseError("not-identified", `The model is not identified. ${first}${more}`, {
    hint: "Fix some of these parameters, or hold them equal by giving them the same label.",
  });
}

function tooMany({ df, free, kind }: ModelTable): string {
  const moments = kind === "ordered" ? "thresholds and correlations" : "means, variances and covariances";
  return `There are ${free} parameters to be had from ${free + df} ${moments}.`;
}
