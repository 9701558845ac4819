import { parameterName } from "./model-names";
import { typeset } from "./typeset";

const NAME = "[\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}\\p{N}_]+)*";

/** A parameter as the records name it: "exploitation =~ h (Viet Nam)", "h | t1", "a ~1". */
const PARAMETER = new RegExp(
  `(${NAME}) (?:(=~|~~|\\||~\\*~) (${NAME})(?!\\*)|(~1))(?: \\(([^()]*)\\))?`,
  "gu",
);

/**
 * A reason why a model or step has no solution, with its parameters in words.
 *
 * @param items ids of the items, which have residual variances and intercepts where factors have variances and means
 *
 * @example
 * ```ts
 * problemText("The answers do not tell f =~ h (Kenya).", ["h"]); // "The answers do not tell the loading of h on f in Kenya."
 * ```
 */
export function problemText(problem: string, items: readonly string[]): string {
  const words = problem.replace(
    PARAMETER,
    (
      _,
      lhs: string,
      op: string | undefined,
      rhs: string | undefined,
      mean: string | undefined,
      group: string | undefined,
    ) => {
      const name = parameterName({ lhs, op: op ?? mean ?? "", rhs: rhs ?? "" }, items);
      return `${op === "|" ? "" : "the "}${name}${group === undefined || group === "" ? "" : ` in ${group}`}`;
    },
  );
  return typeset(words);
}
