import { useRef, useState } from "preact/hooks";
import type { Project, ProjectReading } from "../../../project/project";
import type { Client } from "../../engine/client";
import type { ChosenDraft, FileFacts } from "../../engine/file-facts";
import { withCutoffsLeft } from "../../state/measure-cutoffs";
import { checked, columnOf } from "../../state/measure-edit";
import type { Action } from "../../state/page-state";
import { type PartProps, Problem, SelectField, TextField } from "./fields";
import { MarginFields } from "./margin-fields";
import { MeasureAbout, Sensitivity } from "./measure-about";
import { MeasureColumns } from "./measure-columns";
import { MeasureItems } from "./measure-items";
import { MeasureScales } from "./measure-scales";
import * as messages from "./messages";
import { inPageWords, problemText, useItemCounts } from "./problem-text";
import { ReadingChoices } from "./reading-choices";
import { ReplicateFields } from "./replicate-fields";
import { type Choices, useChoices } from "./use-choices";

export interface EditorProps {
  readonly client: Client;
  readonly project: Project;
  readonly facts: FileFacts;
  /** What was last drafted by the user's statements; null: what the file gives by itself. */
  readonly draft: ChosenDraft | null;
  readonly act: (action: Action) => void;
}

export function MeasureEditor({ client, project, facts, draft, act }: EditorProps) {
  const { definition, file, reading } = project;
  // Updated whenever the file has been read again.
  const current = useRef(project);
  current.current = project;
  const [problem, setProblem] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const counts = useItemCounts(client, project, facts);
  const define: PartProps["define"] = (next) => {
    const result = checked(withCutoffsLeft(definition, next));
    if (result.definition === null) return result.problem;
    act({ kind: "defined", definition: result.definition });
    return null;
  };
  const read = async (next: ProjectReading): Promise<void> => {
    setReading(true);
    setProblem(null);
    try {
      const found = await client.ask("facts", { reading: next });
      act({ kind: "read", reading: next, measure: measureAfter(current.current, found) });
    } catch (error) {
      setProblem(problemText(error));
    } finally {
      setReading(false);
    }
  };
  const choices = useChoices(client, project, { draft: draft ?? facts.draft, act });
  const part = { definition, facts, define };
  const notes = facts.notes.map(inPageWords);
  return (
    <>
      <p class="file">{messages.file({ file, format: facts.format, rows: facts.rows })}</p>
      <details>
        <summary>{messages.readingHeading()}</summary>
        <ReadingChoices file={file} reading={reading} facts={facts} choose={(next) => void read(next)} />
      </details>
      {isReading && <p role="status">{messages.reading()}</p>}
      <Problem text={problem} />
      {notes.length > 0 && (
        <details>
          <summary>{messages.notes()}</summary>
          <ul class="notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      {facts.drafted && <Sensitivity {...part} />}
      <MeasureColumns {...part} project={project} choices={choices} />
      <MeasureItems {...part} counts={counts} />
      <MeasurePeople {...part} choices={choices} />
      <MeasureScales {...part} client={client} project={project} />
      <MeasureAbout {...part} client={client} />
    </>
  );
}

/** The user's measure is kept where the file still has its columns. */
function measureAfter({ definition, drafted }: Project, found: FileFacts) {
  const there = new Set(found.columns.map(({ name }) => name));
  const isKept = !drafted && definition.items.every((item) => there.has(columnOf(item)));
  return isKept ? undefined : { definition: found.definition, drafted: found.drafted };
}

/** Names of the groups, what the weights are, replicate weights, and margins that weights are calibrated to. */
function MeasurePeople(props: PartProps & { readonly choices: Choices }) {
  const { definition, facts, define } = props;
  const { weight } = definition;
  const groups = Object.entries(definition.groups ?? {});
  if (groups.length === 0 && weight == null) return null;
  return (
    <details class="part">
      <summary>{messages.peopleHeading()}</summary>
      <ul class="groups">
        {groups.map(([name, group]) => (
          <li key={name}>
            <TextField
              label={messages.groupLabel({ name })}
              value={group.label ?? name}
              take={(label) =>
                define({
                  ...definition,
                  groups: { ...definition.groups, [name]: { ...group, label: label.trim() } },
                })
              }
            />
          </li>
        ))}
      </ul>
      {weight != null && (
        <SelectField
          label={messages.weightKind()}
          help={messages.weightHelp()}
          value={weight.type ?? "design"}
          options={[
            ["design", messages.samplingWeight()],
            ["frequency", messages.frequencyWeight()],
          ]}
          choose={(type) =>
            define({
              ...definition,
              weight: { ...weight, type: type === "frequency" ? "frequency" : "design" },
            })
          }
        />
      )}
      {weight != null && weight.type !== "frequency" && <ReplicateFields {...props} />}
      {groups.length > 0 && weight?.type !== "frequency" && (
        <MarginFields definition={definition} facts={facts} define={define} />
      )}
    </details>
  );
}
