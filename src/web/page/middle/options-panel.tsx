import { useState } from "preact/hooks";
import type { Project } from "../../../project/project";
import type { QuestionName } from "../../../project/questions";
import { chosenBy } from "../../state/chosen-option";
import { withCutoffsLeft } from "../../state/measure-cutoffs";
import { checked } from "../../state/measure-edit";
import { modelProblem, withStructureAt } from "../../state/measure-scales";
import type { Action } from "../../state/page-state";
import { optionsOf, type QuestionOption } from "../../state/question-options";
import { TextFile } from "../text-file";
import * as messages from "./messages";
import {
  ChecksField,
  ChoiceField,
  FactorsField,
  FigureField,
  FlagField,
  NumberField,
  TextField,
} from "./option-fields";

export interface QuestionProps {
  readonly project: Project;
  readonly question: QuestionName;
  readonly act: (action: Action) => void;
}

/** Options of the current question; each change is computed at once and can be undone. */
export function OptionsPanel({ project, question, act }: QuestionProps) {
  const options = optionsOf(project, question);
  const choose = (option: QuestionOption, value: unknown): void => {
    const { settings, asked, reading } = chosenBy(option, value, project);
    if (settings !== undefined || asked !== undefined) act({ kind: "set", settings, asked });
    if (reading !== undefined) act({ kind: "read", reading });
  };
  return (
    <form class="options" aria-label={messages.options()} onSubmit={(event) => event.preventDefault()}>
      {question === "structure" && <ModelForm project={project} act={act} />}
      {options.length === 0 && <p>{messages.noOptions()}</p>}
      {options.map((option) => (
        <Field
          key={option.kind === "factors" ? "factors" : option.of}
          option={option}
          choose={(value) => choose(option, value)}
        />
      ))}
    </form>
  );
}

interface FieldProps {
  readonly option: QuestionOption;
  readonly choose: (value: unknown) => void;
}

function Field({ option, choose }: FieldProps) {
  switch (option.kind) {
    case "choice":
      return <ChoiceField option={option} choose={choose} />;
    case "number":
      return <NumberField option={option} choose={choose} />;
    case "checks":
      return <ChecksField option={option} choose={choose} />;
    case "figure":
      return <FigureField option={option} choose={choose} />;
    case "flag":
      return <FlagField option={option} choose={choose} />;
    case "text":
      return <TextField option={option} choose={choose} />;
    case "factors":
      return <FactorsField option={option} choose={choose} />;
  }
}

/** The structure that holds the written model. */
const WRITTEN = "written";

interface Props {
  readonly project: Project;
  readonly act: (action: Action) => void;
}

/** A model in lavaan's syntax, tested beside the declared structures; it becomes a structure of the definition. */
function ModelForm({ project: { definition, settings }, act }: Props) {
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
