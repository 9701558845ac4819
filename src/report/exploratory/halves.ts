import type { Analysis } from "../../analysis/analysis";
import { coefficient, counted, listed, numberWord } from "../kit/words/phrases";

/** What two random halves of the people give, in a sentence; "" where nothing was halved. */
export function halvesSentence({ splitHalf }: Analysis): string {
  const [first] = splitHalf;
  if (first === undefined) return "";
  const told = (["same", "similar", "different", null] as const).flatMap((agreement) => {
    const own = splitHalf.filter((half) => half.agreement === agreement);
    if (own.length === 0) return [];
    const numbers = own.map(
      ({ factors }, k) => `${numberWord(factors)}-${k === own.length - 1 ? "factor" : ""}`,
    );
    const least = Math.min(...own.flatMap(({ congruences }) => congruences ?? []));
    const figure = Number.isFinite(least) ? ` (least congruence ${coefficient(least)})` : "";
    const [is, solutions] = own.length === 1 ? ["is", "solution"] : ["are each", "solutions"];
    return [
      `the ${listed(numbers)} ${solutions} ${agreement === null ? "could not be compared" : `${is} ${AGREEMENTS[agreement]}`}${figure}`,
    ];
  });
  return `In two random halves of ${counted(first.n[0], "person", "people")}, ${listed(told)}.`;
}

const AGREEMENTS = { same: "the same in both", similar: "similar", different: "different" } as const;
