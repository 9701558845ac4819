import { useState } from "preact/hooks";
import { otherColumns, withGroup, withoutGroup, withUnit, withWeight } from "../../state/measure-edit";
import { WORDS } from "../words";
import { Problem, SelectField, TextField } from "./fields";
import type { PartProps } from "./part-props";

export function MeasurePeople({ definition, facts, define }: PartProps) {
  const words = WORDS.measure.people;
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
    return [["", words.none], ...all.map((name) => [name, name] as const)];
  };
  const unit = (what: "stratum" | "cluster", now: string | undefined) => (
    <SelectField
      label={words[what]}
      help={words[`${what}Help`]}
      value={now ?? ""}
      options={options(now)}
      choose={(name) => define(withUnit(definition, what, name === "" ? null : name))}
    />
  );
  return (
    <details class="part">
      <summary>{words.heading}</summary>
      <p class="sub">{words.groups}</p>
      <ul class="groups">
        {groups.map(([name, group]) => (
          <li key={name}>
            <TextField
              isBare
              label={words.groupLabel(name)}
              value={group.label ?? name}
              take={(label) =>
                define({
                  ...definition,
                  groups: { ...definition.groups, [name]: { ...group, label: label.trim() } },
                })
              }
            />
            <button
              type="button"
              aria-label={words.removeOf(group.label ?? name)}
              onClick={() => setProblem(define(withoutGroup(definition, name)))}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      {free.length > 0 && (
        <SelectField
          key={groups.length}
          label={words.addGroup}
          value=""
          options={[["", words.choose], ...free.map(({ name }) => [name, name] as const)]}
          choose={(name) => {
            const group = free.find((column) => column.name === name)?.group ?? null;
            return group === null ? null : define(withGroup(definition, group));
          }}
        />
      )}
      <Problem text={problem} />
      <SelectField
        label={words.weight}
        help={words.weightHelp}
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
          label={words.kind}
          value={weight.type ?? "design"}
          options={[
            ["design", words.kinds.design],
            ["frequency", words.kinds.frequency],
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
