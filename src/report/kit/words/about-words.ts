import type { Measure } from "../../../measures/measure";
import type { About } from "../../../words/about";

/** Words for answers, especially yes, and for what they cannot show. */
const EXPERIENCES = {
  /** Verb for a yes answer, with an object ("reported any of these") and without ("items reported"). */
  did: "reported",
  done: "reported",
  /** What must not be concluded. */
  caution: "Less reporting is not less risk: not everybody tells.",
  /** The dimension on which people differ. */
  degree: "severity",
  sorting: "A classification sorts by what happened; factors sort by what is reported together",
};

type Words = typeof EXPERIENCES;

const NEUTRAL: Words = {
  did: "answered yes to",
  done: "answered yes",
  caution: "What the items measure is inferred from answers, not seen.",
  degree: "dimension",
  sorting: "A classification sorts by what items ask; factors sort by which answers go together",
};

const WORDS: Readonly<Record<NonNullable<Measure["about"]>, Words>> = {
  experiences: EXPERIENCES,
  attitudes: { ...NEUTRAL, caution: "What people say is not always what they do." },
  abilities: {
    ...NEUTRAL,
    did: "solved",
    done: "solved",
    caution: "What was solved on one occasion is not all that somebody can do.",
  },
  symptoms: { ...NEUTRAL, degree: "severity", caution: "A high score is no diagnosis." },
  traits: { ...NEUTRAL, caution: "What people say of themselves is not always how they act." },
};

/** Words for the answers to a measure; neutral where its definition has no topic. */
export const wordsOf = ({ measure }: { readonly measure: Pick<Measure, "about"> }): Words =>
  measure.about === null ? NEUTRAL : WORDS[measure.about];

export const aboutOf = ({ measure }: { readonly measure: Pick<Measure, "about"> }): About =>
  measure.about ?? "other";
