import { ItemwiseError } from "../../../errors";
import { groupView } from "../../model/group-view";
import { IDENTIFICATION_RULES } from "../../model/identification-rules";
import type { ModelTable } from "../../model/model-table";
import { informationGaps } from "./information-gaps";

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
  const problems = knownReasons(table);
  if (table.df < 0) problems.push(tooMany(table));
  if (problems.length > 0) return problems;
  const gaps = informationGaps(table);
  if (gaps.length === 0) return [];
  return [`These parameters cannot be told apart, whatever the answers: ${gaps.join(", ")}.`];
}

/** @throws ItemwiseError "not-identified" where no answers would identify the model */
export function refuseUnidentified(table: ModelTable): void {
  const problems = identificationProblems(table);
  if (problems.length === 0) return;
  throw new ItemwiseError("not-identified", `The model is not identified. ${problems.join(" ")}`, {
    hint: "Fix or equate a parameter in the model, or leave out a factor.",
  });
}

/** Each reason once, with the groups where it holds unless it holds in all. */
function knownReasons(table: ModelTable): string[] {
  const found = new Map<string, string[]>();
  table.groups.forEach((name, group) => {
    const view = groupView(table, group);
    for (const reason of IDENTIFICATION_RULES.flatMap((rule) => rule(view))) {
      found.set(reason, [...(found.get(reason) ?? []), name]);
    }
  });
  return [...found].map(([reason, names]) => {
    if (names.length === table.groups.length) return reason;
    return `In ${names.length === 1 ? "group" : "groups"} ${names.join(", ")}: ${reason}`;
  });
}

function tooMany({ df, free, kind }: ModelTable): string {
  const moments = kind === "ordered" ? "thresholds and correlations" : "means, variances and covariances";
  return `There are ${free} parameters to be had from ${free + df} ${moments}.`;
}
