import { namedParameters } from "../../../project/adopted-measure";
import type { Project } from "../../../project/project";
import type { ModelChoices } from "../../engine/model-choices";
import type { Action } from "../../state/page-state";
import { Button } from "../button";
import * as messages from "./messages";

interface ActionsProps {
  readonly models: ModelChoices;
  readonly project: Project;
  readonly act: (action: Action) => void;
}

/** Makes another model the working model, and adds the parameters that it lacks to the definition. */
export function ModelActions({ models: { working, others, adoptable }, project, act }: ActionsProps) {
  const { settings, definition } = project;
  const choose = (workingModel: string | undefined): void => act({ kind: "set", settings: { workingModel } });
  const model = working.label;
  const isChosen = settings.workingModel != null;
  const isNoted = definition.note?.includes(`“${model}”`) === true;
  return (
    <section class="banner models" aria-label={messages.workingModel()}>
      <p>{messages.restsOn({ model })}</p>
      {(others.length > 0 || isChosen) && (
        <p class="row">
          <span>{messages.otherWorkingModel()}</span>
          {others.map(({ structure, label }) => (
            <Button text={label} key={structure} onClick={() => choose(structure)} />
          ))}
          {isChosen && <Button text={messages.byFit()} onClick={() => choose(undefined)} />}
        </p>
      )}
      {isNoted && <p role="note">{definition.note}</p>}
      {adoptable !== null && (
        <>
          <p>{messages.adoptOffer({ model: adoptable.label, parameters: namedParameters(adoptable) })}</p>
          <Button text={messages.adopt()} onClick={() => act({ kind: "adopted", model: adoptable })} />
        </>
      )}
    </section>
  );
}
