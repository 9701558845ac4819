import { useState } from "preact/hooks";
import { type Proposal, proposalsOf } from "../../state/measure-proposals";
import { WORDS } from "../words";
import { Problem } from "./fields";
import type { PartProps } from "./part-props";

const KINDS = ["reversed", "missing", "group", "weight", "stratum", "cluster"] as const;

/** What the draft took for granted, each to be taken back by a click. */
export function MeasureProposals({ definition, facts, define }: PartProps) {
  const words = WORDS.measure.assumed;
  const [problem, setProblem] = useState<string | null>(null);
  const proposals = proposalsOf(facts.definition, definition);
  if (proposals.length === 0) return null;
  const line = (kind: Proposal["kind"]) => {
    const own = proposals.filter((proposal) => proposal.kind === kind);
    return (
      own.length > 0 && (
        <li key={kind}>
          <span>{words.kinds[kind]}:</span>
          <span class="chips">
            {own.map(({ name, holds, otherwise }) => (
              <button
                type="button"
                key={name}
                class="chip"
                aria-label={`${words.kinds[kind]}: ${name}`}
                aria-pressed={holds}
                onClick={() => setProblem(define(otherwise))}
              >
                {name}
              </button>
            ))}
          </span>
        </li>
      )
    );
  };
  return (
    <section class="assumed">
      <h3>{words.heading}</h3>
      <p class="help">{words.how}</p>
      <ul>{KINDS.map(line)}</ul>
      <Problem text={problem} />
    </section>
  );
}
