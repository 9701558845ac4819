import { QUESTION_NAMES } from "../../../project/questions";
import { questionName } from "../messages";
import { questionAbout } from "./messages";
import { OptionsPanel, type QuestionProps } from "./options-panel";
import "./middle.css";
import { Button } from "../button";

/** The questions, with the options of the current one below it. */
export function QuestionsPanel({ project, question, act }: QuestionProps) {
  return (
    <ol class="questions">
      {QUESTION_NAMES.map((name) => (
        <li key={name} class={name === question ? "asked" : undefined}>
          <Button
            text={questionName({ question: name })}
            aria-current={name === question ? "true" : undefined}
            aria-describedby={`about-${name}`}
            onClick={() => name !== question && act({ kind: "asked", question: name })}
          />
          <p class="about" id={`about-${name}`}>
            {questionAbout({ question: name })}
          </p>
          {name === question && <OptionsPanel project={project} question={question} act={act} />}
        </li>
      ))}
    </ol>
  );
}
