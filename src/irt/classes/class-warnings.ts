import type { Warning } from "../../errors";
import type { LatentClassModel } from "./latent-classes-result";

/** What a reader of these models must know before trusting their figures. */
export function classWarnings(
  models: readonly LatentClassModel[],
  { tooMany }: { readonly tooMany: readonly number[] },
): Warning[] {
  const of = (classes: readonly number[]): string =>
    classes.length < 2 ? String(classes[0]) : `${classes.slice(0, -1).join(", ")} and ${classes.at(-1)}`;
  const when = (holds: (model: LatentClassModel) => boolean, code: string, text: string): Warning[] => {
    const found = models.filter(holds).map(({ classes }) => classes);
    return found.length === 0 ? [] : [{ code, message: `Latent classes, ${of(found)}: ${text}` }];
  };
  return [
    ...(tooMany.length === 0
      ? []
      : [
          {
            code: "too-many-classes",
            message: `Latent classes: so few items do not determine ${of(tooMany)} classes.`,
          },
        ]),
    ...when(
      ({ converged }) => !converged,
      "not-converged",
      "the likelihood was still rising when the search ended; the estimates are not final.",
    ),
    ...when(
      ({ starts, reached }) => starts > 1 && reached < 2,
      "local-maxima",
      "one start alone came to the highest maximum, so that a higher one may have been missed.",
    ),
    ...when(
      ({ classes, profiles }) => classes > 1 && profiles[0]?.se == null,
      "no-standard-errors",
      "the answers do not determine all shares and probabilities, and there are no standard errors.",
    ),
  ];
}
