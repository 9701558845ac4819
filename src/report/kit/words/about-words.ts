import type { Measure } from "../../../measures/measure";
import type { About } from "../../../words/about";

/** What a measure's items are about, for messages. */
export const aboutOf = ({ measure }: { readonly measure: Pick<Measure, "about"> }): About =>
  measure.about ?? "other";
