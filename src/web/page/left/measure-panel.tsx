import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Project } from "../../../project/project";
import type { Client } from "../../engine/client";
import type { Action } from "../../state/page-state";
import { WORDS } from "../words";
import type { EditorProps } from "./measure-editor";
import { useFacts } from "./use-facts";

/** The measure of the open file; what it is changed by is loaded when there is one. */
export function MeasurePanel({
  client,
  project,
  opened,
  act,
}: {
  readonly client: Client;
  readonly project: Project;
  /** Which file it is, of all that were opened. */
  readonly opened: number;
  readonly act: (action: Action) => void;
}) {
  const facts = useFacts(client, project.reading, opened);
  const [Editor, setEditor] = useState<ComponentType<EditorProps> | null>(null);
  useEffect(() => {
    void import("./measure-editor").then(({ MeasureEditor }) => setEditor(() => MeasureEditor));
  }, []);
  return (
    <section class="measure" aria-label={WORDS.measure.heading}>
      <h2>{WORDS.measure.heading}</h2>
      {facts.problem !== null ? (
        <>
          <p role="alert">{facts.problem}</p>
          <button type="button" onClick={facts.again}>
            {WORDS.measure.again}
          </button>
        </>
      ) : (
        (facts.facts === null || Editor === null) && <p role="status">{WORDS.measure.looking}</p>
      )}
      {Editor !== null && facts.facts !== null && (
        <Editor client={client} project={project} facts={facts.facts} act={act} />
      )}
    </section>
  );
}
