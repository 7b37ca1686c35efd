import type { Change, Comparison } from "../model/change.js";

/**
 * The closing line: "3 programs changed: 2 facts tightened, 1 loosened, 1 contact changed; 1 program added." or
 * "No changes."
 */
export function summaryOf({ changes }: Comparison): string {
  if (changes.length === 0) return "No changes.";
  const count = (...kinds: Change["kind"][]) => changes.filter(({ kind }) => kinds.includes(kind)).length;
  const changed = changes.filter(({ kind }) => kind !== "program_added" && kind !== "program_removed");
  const details = [
    ...effects(changes),
    ...part(count("contact_added", "contact_removed", "contact_changed"), "contact", "changed"),
    ...part(count("program_changed"), "program detail", "changed"),
    ...part(count("program_rekeyed"), "program id", "changed"),
  ].join(", ");
  const sentences = [
    ...part(new Set(changed.map(({ program }) => program)).size, "program", `changed: ${details}`),
    ...part(count("program_added"), "program", "added"),
    ...part(count("program_removed"), "program", "removed"),
  ];
  return `${sentences.join("; ")}.`;
}

function effects(changes: readonly Change[]): string[] {
  const facts = changes.flatMap((change) => ("effect" in change ? [change.effect] : []));
  const count = (effect: (typeof facts)[number]) => facts.filter((each) => each === effect).length;
  const [tightened, loosened, otherwise] = [count("tightens"), count("loosens"), count("neutral")];
  return [
    { count: tightened, word: "tightened" },
    { count: loosened, word: "loosened" },
    { count: otherwise, word: tightened + loosened === 0 ? "changed" : "changed otherwise" },
  ]
    .filter((each) => each.count > 0)
    .map((each, index) => `${index === 0 ? counted(each.count, "fact") : each.count} ${each.word}`);
}

function part(count: number, noun: string, verb: string): string[] {
  return count === 0 ? [] : [`${counted(count, noun)} ${verb}`];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
