import type { Finding } from "../model/finding.js";
import { labelOf, valueInWords } from "../model/labels.js";
import { sameValue } from "../model/value-text.js";
import { type FactKey, type FactValue, factKeys } from "../model/vocabulary.js";
import type { Candidate } from "./candidate.js";
import { type Combined, contradicts } from "./combine.js";
import { sameStanding, whyOutranked } from "./precedence.js";
import type { PageReading } from "./reading.js";
import { type Exclusion, settleFacts } from "./settle-facts.js";

/**
 * What a statement became: `principal` gave the fact its value, `completes` added a part of it, `supports` says the same
 * or nothing against it, `outranked` says otherwise and lost, `excluded` cannot hold beside another fact.
 */
type Part = "principal" | "completes" | "supports" | "outranked" | "excluded";

interface ExplainedFinding {
  readonly finding: Finding;
  /** Address of its page. */
  readonly url: string;
  readonly part: Part;
  /** Why it lost, as a clause for people; absent for what did not. */
  readonly why?: string;
}

/** One key with all that the pages say about it. */
export interface ExplainedFact {
  readonly key: FactKey;
  /** Absent where every statement was taken back. */
  readonly value?: FactValue;
  /** In the order of precedence. */
  readonly findings: readonly ExplainedFinding[];
}

/** Why each fact is what it is: every statement about it, and what became of it. Keys in the vocabulary's order. */
export function explainFacts(readings: readonly PageReading[]): ExplainedFact[] {
  const { byKey, combined, exclusions } = settleFacts(readings);
  return factKeys.flatMap((key): ExplainedFact[] => {
    const sorted = byKey.get(key);
    if (sorted === undefined) return [];
    const whole = combined.get(key);
    const own = exclusions.filter((exclusion) => exclusion.key === key);
    const findings = sorted.map((candidate) => explained(key, candidate, whole, own));
    return [{ key, ...(whole !== undefined && { value: whole.value }), findings }];
  });
}

function explained(
  key: FactKey,
  candidate: Candidate,
  whole: Combined | undefined,
  exclusions: readonly Exclusion[],
): ExplainedFinding {
  const { finding, reading } = candidate;
  const common = { finding, url: reading.url };
  const exclusion = exclusions.find(({ candidates }) => candidates.includes(candidate));
  if (exclusion !== undefined) return { ...common, part: "excluded", why: whyExcluded(exclusion, candidate) };
  if (whole === undefined || candidate === whole.principal) return { ...common, part: "principal" };
  if (whole.parts.includes(candidate)) return { ...common, part: "completes" };
  if (sameValue(whole.value, finding.value) || !contradicts(key, whole.value, finding.value)) {
    return { ...common, part: "supports" };
  }
  const kept = sameStanding(candidate, whole.principal) ? "; it is kept as a conflict" : "";
  return { ...common, part: "outranked", why: `${whyOutranked(whole.principal, candidate)}${kept}` };
}

function whyExcluded({ by, winner }: Exclusion, candidate: Candidate): string {
  const other = `${labelOf(by)}: ${valueInWords(by, winner.value)}`;
  return `it cannot hold beside “${other}”, which comes first: ${whyOutranked(winner.principal, candidate)}`;
}
