import { fileBlock } from "../tables/blocks";
import type { ReportBlock } from "../tables/section";
import { toBibtex } from "./bibtex";
import { toCslJson } from "./csl-json";
import type { CitedWork } from "./work";

/** The works that a report cites, for programs that keep references. */
export const referenceFiles = (works: readonly CitedWork[]): readonly ReportBlock[] => [
  fileBlock({ title: "References for BibTeX", fileName: "references.bib", text: toBibtex(works) }),
  fileBlock({ title: "References as CSL JSON", fileName: "references.json", text: toCslJson(works) }),
];
