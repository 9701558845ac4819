import { useEffect, useState } from "preact/hooks";
import type { Project } from "../../../project/project";
import {
  COMPONENT_SCORES,
  FACTOR_SCORES,
  LATENT_SCORES,
  PERSON_FIT,
  SCORE_KINDS,
} from "../../../questions/score-kinds";
import type { Client } from "../../engine/client";
import type { Action } from "../../state/page-state";
import * as messages from "./messages";

interface Props {
  readonly client: Client;
  readonly project: Project;
  readonly act: (action: Action) => void;
}

const SHARES = [0, 0.1, 0.2, 0.25, 0.34, 0.5];
const OF_SOLUTION: readonly string[] = [...FACTOR_SCORES, ...COMPONENT_SCORES];
const OF_IRT: readonly string[] = [...LATENT_SCORES, ...PERSON_FIT];

/** The scores that are added to the file, how many answers may be missing, and the command that writes it. */
export function WhichScores({ client, project, act }: Props) {
  const { scores = ["sum", "mean"], missingItems = 0 } = project.asked ?? {};
  const [commands, setCommands] = useState<readonly string[]>([]);
  useEffect(() => {
    client.ask("commands", { project, of: "scores" }).then(setCommands, () => setCommands([]));
  }, [client, project]);
  const isDefault = (kinds: readonly string[]): boolean => kinds.join() === "sum,mean";
  const shares = [...new Set([...SHARES, missingItems])].sort((a, b) => a - b);
  return (
    <details class="which">
      <summary>{messages.whichScores()}</summary>
      <div class="scores">
        {SCORE_KINDS.map((kind) => {
          const next = SCORE_KINDS.filter((one) => scores.includes(one) !== (one === kind));
          return (
            <label key={kind}>
              <input
                type="checkbox"
                checked={scores.includes(kind)}
                disabled={next.length === 0}
                onChange={() => act({ kind: "set", asked: { scores: isDefault(next) ? undefined : next } })}
              />
              {messages.scoreName({ kind })}
            </label>
          );
        })}
      </div>
      <label>
        {messages.missingItems()}{" "}
        <select
          onChange={({ currentTarget }) =>
            act({ kind: "set", asked: { missingItems: Number(currentTarget.value) || undefined } })
          }
        >
          {shares.map((share) => (
            <option key={share} value={share} selected={share === missingItems}>
              {messages.missingShare({ share })}
            </option>
          ))}
        </select>
      </label>
      {scores.some((kind) => OF_SOLUTION.includes(kind)) && <p class="hint">{messages.scoresOfSolution()}</p>}
      {scores.some((kind) => OF_IRT.includes(kind)) && <p class="hint">{messages.scoresOfIrt()}</p>}
      <p class="hint">{messages.scoresCommand()}</p>
      {commands.map((command) => (
        <pre key={command}>{command}</pre>
      ))}
    </details>
  );
}
