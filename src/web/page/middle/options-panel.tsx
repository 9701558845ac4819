import type { Project } from "../../../project/project";
import type { QuestionName } from "../../../project/questions";
import { chosenBy } from "../../state/chosen-option";
import type { Action } from "../../state/page-state";
import { optionsOf, type QuestionOption } from "../../state/question-options";
import * as messages from "./messages";
import { ModelForm } from "./model-form";
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
