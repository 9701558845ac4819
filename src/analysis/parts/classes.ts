import { collapse } from "../../data/patterns/build-pattern-table";
import { latentClasses } from "../../irt/classes/latent-classes";
import { classCriteria, type LatentClasses } from "../../irt/classes/latent-classes-result";
import type { IrtResult } from "../../irt/model/irt-result";
import { classesVerdict, type SeveralDimensions } from "../../verdicts/classes-verdict";
import * as messages from "../messages";
import type { ModelPart, Models } from "../part";

/** Minimum for latent classes. */
const MIN_ITEMS = 3;

const models: Models<"missing" | "seed"> = {
  reads: ["missing", "seed"],
  inputs: ["table"],
  pieces: ({ table, settings: { missing, seed } }) => {
    const continuous = table.items.some(({ scale }) => scale === "continuous");
    if (continuous || table.items.length < MIN_ITEMS) return [];
    return [
      (failures) => {
        const [latent] = failures.attempt({ analysis: "classes", of: "all items" }, () =>
          latentClasses(collapse({ ...table, groupings: [] }), { missing, seed }),
        );
        return { latentClasses: latent };
      },
    ];
  },
};

export const classes: ModelPart<"classes", "irt"> = {
  id: "classes",
  title: messages.partClasses,
  needs: ["irt"],
  reads: [],
  tables: [],
  context: [],
  optional: { asked: "classes", otherwise: { classes: null } },
  models,
  run: (_tables, _settings, { pieces, found }) => {
    const latent = pieces().flatMap((piece) => piece.latentClasses ?? [])[0];
    if (latent === undefined) return { classes: null };
    return { classes: { ...latent, verdict: classesVerdict(latent, severalDimensions(latent, found.irt)) } };
  },
};

/** Multidimensional item response models of the same answers. */
const severalDimensions = (latent: LatentClasses, irt: readonly IrtResult[]): SeveralDimensions[] =>
  irt
    .filter(
      ({ factors, items, n, converged }) =>
        converged &&
        factors.length > 1 &&
        n === latent.n &&
        items.length === latent.items.length &&
        items.every(({ id }) => latent.items.includes(id)),
    )
    .map(({ structure, logLik, parameters }) => ({
      structure,
      bic: classCriteria(latent, { logLik, parameters }).bic,
    }));
