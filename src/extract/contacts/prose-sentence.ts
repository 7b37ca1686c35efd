import { type Draft, newDraft } from "./draft.js";
import type { Atom, Line } from "./lines.js";

export type NameAtom = Extract<Atom, { kind: "name" }>;
export type TitleAtom = Extract<Atom, { kind: "title" }>;
export type ReachAtom = Extract<Atom, { kind: "email" | "phone" }>;

export interface Sentence {
  readonly line: Line;
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly atoms: readonly Atom[];
}

export const pronoun = /\b(?:he|she|his|her|him|they|their|them)\b/;

export function begin(sentence: Sentence, called: boolean): Draft {
  const draft = newDraft(sentence.line, "prose", sentence.text);
  draft.called = called;
  draft.words = sentence.folded;
  return draft;
}

export function between(sentence: Sentence, from: number, to: number): string {
  return sentence.line.folded.slice(from, to);
}

const joining =
  /\b(?:our|the|my|its|a|who|is|are|has|have|been|as|serves|currently|and|or|of|new|their|his|her|colleague|colleagues|either|both|named|contact|also|then|still|called|,|please|e-?mail|call|write|to|program's|residency's|department's)\b|[\s,:;()\u2013\u2014-]/g;

/** Letters and digits between two things that are more than a joint. */
export function leftover(gap: string): number {
  return gap.replace(joining, "").replace(/[^\p{L}\p{N}@]/gu, "").length;
}
