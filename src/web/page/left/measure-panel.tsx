import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ProjectReading } from "../../../project/project";
import type { Client } from "../../engine/client";
import type { FileFacts } from "../../engine/file-facts";
import { Button } from "../button";
import type { EditorProps } from "./measure-editor";
import * as messages from "./messages";
import { problemText, wasEnded } from "./problem-text";

interface PanelProps extends Omit<EditorProps, "facts"> {
  readonly opened: number;
  /** What was found in the file; null until it is known. */
  readonly onFacts: (facts: FileFacts | null) => void;
}

/** The measure of the open file; its editor is loaded on demand. */
export function MeasurePanel({ client, project, opened, draft, act, onFacts }: PanelProps) {
  const facts = useFacts(client, project.reading, opened);
  const [Editor, setEditor] = useState<ComponentType<EditorProps> | null>(null);
  useEffect(() => onFacts(facts.facts), [facts.facts]);
  useEffect(() => {
    void import("./measure-editor").then(({ MeasureEditor }) => setEditor(() => MeasureEditor));
  }, []);
  return (
    <section class="measure" aria-label={messages.measure()}>
      <h2>{messages.measure()}</h2>
      {facts.problem !== null ? (
        <>
          <p role="alert">{facts.problem}</p>
          <Button text={messages.again()} onClick={facts.again} />
        </>
      ) : (
        (facts.facts === null || Editor === null) && <p role="status">{messages.looking()}</p>
      )}
      {Editor !== null && facts.facts !== null && (
        <Editor client={client} project={project} facts={facts.facts} draft={draft} act={act} />
      )}
    </section>
  );
}

interface Found {
  readonly opened: number;
  readonly key: string;
  readonly facts: FileFacts | null;
  readonly problem: string | null;
}

/** Contents of the open file under the current reading options; null until known. */
function useFacts(client: Client, reading: ProjectReading, opened: number) {
  const [found, setFound] = useState<Found | null>(null);
  const [turn, setTurn] = useState(0);
  const key = JSON.stringify([opened, reading]);
  useEffect(() => {
    let isUnmounted = false;
    const ask = (): void => {
      client
        .ask("facts", { reading })
        .then((facts) => isUnmounted || setFound({ opened, key, facts, problem: null }))
        .catch((error: unknown) => {
          if (isUnmounted) return;
          // Another change cancelled the previous computation.
          if (wasEnded(error)) ask();
          else setFound({ opened, key, facts: null, problem: problemText(error) });
        });
    };
    if (found?.key !== key || found.facts === null) ask();
    return () => {
      isUnmounted = true;
    };
  }, [client, key, turn]);
  return {
    // Under new reading options, the file is shown as before until it is read.
    facts: found?.opened === opened ? found.facts : null,
    problem: found?.key === key ? found.problem : null,
    again: () => setTurn(turn + 1),
  };
}
