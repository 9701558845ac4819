import { useState } from "preact/hooks";
import type { Project } from "../../../project/project";
import { withCutoffsLeft } from "../../state/measure-cutoffs";
import { checked } from "../../state/measure-edit";
import { modelProblem, withStructureAt } from "../../state/measure-scales";
import type { Action } from "../../state/page-state";
import { TextFile } from "../text-file";
import * as messages from "./messages";

/** The structure that holds the written model. */
const WRITTEN = "written";

interface Props {
  readonly project: Project;
  readonly act: (action: Action) => void;
}

/** A model in lavaan's syntax, tested beside the declared structures; it becomes a structure of the definition. */
export function ModelForm({ project: { definition, settings }, act }: Props) {
  const { structures = {} } = definition;
  const text = structures[WRITTEN]?.model ?? "";
  const [isOpen, open] = useState(text !== "");
  const items = definition.items.map(({ id }) => id);
  const take = (model: string): string | null => {
    const written = { label: messages.writtenModel(), model: model.trim() };
    const next = Object.hasOwn(structures, WRITTEN)
      ? withStructureAt(definition, WRITTEN, written)
      : { ...definition, structures: { ...structures, [WRITTEN]: written } };
    const result = checked(withCutoffsLeft(definition, next));
    if (result.definition === null) return modelProblem(result.problem, model, items);
    act({ kind: "defined", definition: result.definition });
    const { structures: tested } = settings;
    if (tested !== undefined && !tested.includes(WRITTEN))
      act({ kind: "set", settings: { structures: [...tested, WRITTEN] } });
    return null;
  };
  return (
    <details class="field" open={isOpen} onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>{messages.writeModel()}</summary>
      <TextFile
        label={messages.modelSyntax()}
        help={messages.helpModel()}
        text={text}
        draft={Object.values(structures)[0]?.model ?? `F =~ ${items.join(" + ")}`}
        file={`${definition.id}.lav`}
        use={messages.testModel()}
        take={take}
      />
    </details>
  );
}
