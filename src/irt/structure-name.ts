import type { Structure } from "../measures/structure";
import type { IrtStructure } from "./build-model";
import type { IrtResult } from "./irt-result";

/** What a structure is called: a declared one by its id and label, any other by its kind. */
export function structureName(
  structure: Structure | IrtStructure,
): Pick<IrtResult, "structure" | "label" | "kind"> {
  if (!("kind" in structure))
    return { structure: structure.id, label: structure.label, kind: "confirmatory" };
  switch (structure.kind) {
    case "one factor":
      return { structure: "one factor", label: "One factor", kind: "confirmatory" };
    case "confirmatory":
      return { structure: "confirmatory", label: "Confirmatory", kind: "confirmatory" };
    case "exploratory": {
      const name = `xploratory, ${structure.factors} ${structure.factors === 1 ? "factor" : "factors"}`;
      return { structure: `exploratory ${structure.factors}`, label: `E${name}`, kind: "exploratory" };
    }
    case "bifactor":
      return { structure: "bifactor", label: "Bifactor", kind: "bifactor" };
  }
}
