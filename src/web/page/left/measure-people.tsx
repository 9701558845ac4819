import { useState } from "preact/hooks";
import { otherColumns, withGroup, withoutGroup, withUnit, withWeight } from "../../state/measure-edit";
import { Button } from "../button";
import { none, remove } from "../messages";
import { type PartProps, Problem, SelectField, TextField } from "./fields";
import * as messages from "./messages";

export function MeasurePeople({ definition, facts, define }: PartProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const { weight, stratum, cluster } = definition;
  const groups = Object.entries(definition.groups ?? {});
  const columns = otherColumns(definition, facts.columns);
  const free = facts.columns.filter(
    ({ name, group }) => group !== null && groups.every(([, { column }]) => column !== name),
  );
  const names = columns.map(({ name }) => name);
  /** None, the available columns, and the current one. */
  const options = (chosen: string | undefined, among = names): (readonly [string, string])[] => {
    const all = chosen === undefined || among.includes(chosen) ? among : [chosen, ...among];
    return [["", none()], ...all.map((name) => [name, name] as const)];
  };
  const unit = (what: "stratum" | "cluster", now: string | undefined) => (
    <SelectField
      label={messages.unit({ unit: what })}
      help={messages.unitHelp({ unit: what })}
      value={now ?? ""}
      options={options(now)}
      choose={(name) => define(withUnit(definition, what, name === "" ? null : name))}
    />
  );
  return (
    <details class="part">
      <summary>{messages.peopleHeading()}</summary>
      <p class="sub">{messages.groups()}</p>
      <ul class="groups">
        {groups.map(([name, group]) => (
          <li key={name}>
            <TextField
              isBare
              label={messages.groupLabel({ name })}
              value={group.label ?? name}
              take={(label) =>
                define({
                  ...definition,
                  groups: { ...definition.groups, [name]: { ...group, label: label.trim() } },
                })
              }
            />
            <Button
              text={remove()}
              aria-label={messages.removeGroup({ name: group.label ?? name })}
              onClick={() => setProblem(define(withoutGroup(definition, name)))}
            />
          </li>
        ))}
      </ul>
      {free.length > 0 && (
        <SelectField
          key={groups.length}
          label={messages.addGroup()}
          value=""
          options={[["", messages.chooseColumn()], ...free.map(({ name }) => [name, name] as const)]}
          choose={(name) => {
            const group = free.find((column) => column.name === name)?.group ?? null;
            return group === null ? null : define(withGroup(definition, group));
          }}
        />
      )}
      <Problem text={problem} />
      <SelectField
        label={messages.weight()}
        help={messages.weightHelp()}
        value={weight?.column ?? ""}
        options={options(
          weight?.column,
          columns.flatMap(({ name, isNumber }) => (isNumber ? [name] : [])),
        )}
        choose={(name) =>
          define(withWeight(definition, columns.find((column) => column.name === name) ?? null))
        }
      />
      {weight != null && (
        <SelectField
          label={messages.weightKind()}
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
      {unit("stratum", stratum?.column)}
      {unit("cluster", cluster?.column)}
    </details>
  );
}
