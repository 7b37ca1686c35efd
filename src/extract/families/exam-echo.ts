import { splitClauses } from "../language/clauses.js";
import type { Statement } from "../statement.js";
import { examMentions } from "./exam-mentions.js";

/** Longer sentences say themselves what they ask (characters). */
const longest = 120;

const echoLike =
  /\bsame\b|\blikewise\b|\bditto\b|\bsimilarly\b|^(?:and )?so (?:must|does|do|is|are|has|have|should)\b|\bidem\b/;
/** "The same goes for Step 2 CK", "so must Step 2 CK", "likewise Step 2 CK" */
const before =
  /^(?:and |but |exactly )?(?:(?:the|much the|this|that)? ?same(?: (?:rule|condition|requirement|limit|standard|number|score|minimum|expectation))?(?: (?:goes|holds|applies|is (?:true|asked|required|expected)|must be said|counts|stands))?|likewise|ditto|similarly|so (?:must|does|do|is|are|has|have|should))(?:,| for| to| of| in| with| on|:)* ?(?:the )?$/;
/** "Step 2 CK: likewise" */
const after =
  /^ ?(?:[:,(-]|is|must be)? ?(?:the same(?: here| again)?|same(?: here| again)?|likewise|ditto|idem)(?: applies| holds| goes)?\)?(?<tail>[,;:(-].*)?[.)]*$/;

/**
 * The sentence before it with the examination that this one names, where it says that the same holds for that one: "Step 1
 * must be passed. The same goes for Step 2 CK." Undefined where it says no such thing.
 */
export function echoedStatement({
  folded,
  block,
  context,
  previous,
  groups,
  audience,
  text,
}: Statement): Statement | undefined {
  if (previous === undefined || folded.length > longest || !echoLike.test(folded)) return undefined;
  const own = examMentions(folded);
  const said = examMentions(previous.folded);
  const [first] = own;
  const [from] = said;
  const to = said.at(-1);
  if (first === undefined || from === undefined || to === undefined || own.length > 1 || said.length > 1)
    return undefined;
  const rest = folded.slice(first.end);
  const tail = before.test(folded.slice(0, first.start)) ? rest : after.exec(rest)?.groups?.tail;
  const isEcho = tail !== undefined || (first.start < 12 && after.test(rest));
  if (!isEcho) return undefined;
  const name = folded.slice(first.start, first.end);
  const whole = `${previous.folded.slice(0, from.start)}${name}${previous.folded.slice(to.end).replace(/[.!]$/, "")}`;
  const words = `${whole}${(tail ?? "").replace(/^[\s.]*$/, "")}`;
  return {
    text,
    plain: words,
    folded: words,
    clauses: splitClauses(words),
    block,
    context,
    previous: previous.previous,
    groups,
    audience,
  };
}
