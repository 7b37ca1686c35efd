import type { Stage } from "../../model/vocabulary.js";
import { CueList } from "./cue-list.js";

interface StageCue {
  readonly stage: Stage;
  readonly wording: RegExp;
  readonly example: string;
}

/** What a point of time is named by; the more particular stand first, as "the start of interview season" is an interview. */
const nouns = new CueList<StageCue>([
  {
    stage: "rank_list",
    wording:
      /\brank|\bmatch(?:ing|ed)?\b(?! (?:into|with|here))|\bnrmp(?:'s)? (?:\w+ )?(?:deadline|list|rank)|\brols?\b|\bquota\b|\b(?:certif(?:y|ies|ied)|submit|send|lock|close|enter|hand in|turn in|make|draw up|finali[sz]e|complete|prepare) (?:our|the|its) list\b|\b(?:our|the) lists? (?:is|has|have|goes|closes|are|go|must be)\b|\blists? (?:is|are|must be) (?:due|certified|submitted|final|locked|closed)/,
    example: "before we submit our rank list",
  },
  { stage: "interview", wording: /\binterview|\binvit/, example: "by the time interviews begin" },
  {
    stage: "start",
    wording:
      /\b(?:start(?:s|ed|ing)?|begin(?:s|ning)?|began|commenc\w+|matriculat\w+|orientation|on-?boarding|hired?|hiring|employ(?:ment|ed)|appoint(?:ment|ed)|contracts?|agreements?|first day|day one|july|june|enter(?:s|ing)?|join(?:s|ing)?|(?:first|intern) year|clinical duties|report(?:s|ing)? for duty|entry)\b|^\s*(?:the |our )?(?:residency|training|internship|pgy-?\s?1)\b/,
    example: "by the first day of training",
  },
  {
    stage: "application",
    wording:
      /\b(?:appl(?:y|ying|ied|ies|ications?)|submi(?:t|ts|tted|tting|ssion)|eras (?:file|opens)|review(?:ed)?|deadline)\b/,
    example: "at the time of application",
  },
]);

const temporal =
  /\b(?:before|prior to|by|until|till|no later than|not later than|at the time (?:of|that|when|you|they)|at (?:the )?time of|at|upon|when(?:ever)?|as of|during|on(?= appl| submi| ent| start| begin| hir| appoint| match| rank| (?:the |your |his |their )?(?:(?:very )?first (?:day|morning)|opening day|day one|day (?:on which |when |that )?(?:you|they|training|residency|of|we|our|the|rank|lists)))|once|ahead of|in advance of|preceding|the moment|as soon as|with (?:the|their|your|an|each|every|any))\b/g;
const purpose =
  /\b(?:(?:in order )?to (?:be|get|receive|obtain|secure|enter|start|begin|apply|interview|rank|match|qualify|join|have)|for|on our|only (?:those|candidates|applicants|imgs)|we (?:only )?(?:interview|rank|invite|review|consider)|so(?: that)? we (?:can|may|could|are able to) (?:interview|rank|invite|review|consider)|for us to (?:interview|rank|invite|review|consider))\b/g;
const consequence = /\b(?:not|no|nobody|none|cannot|never|without|unless|until|only)\b|n't\b/g;

/**
 * By which point of the application season a stretch of a sentence (folded by `foldForMatching`) wants a thing to be
 * there. Points of time ("before ranking") count before purposes ("to be considered for an interview").
 *
 * @example stageOf("certification is needed before we submit our rank list") // "rank_list"
 */
export function stageOf(text: string): Stage | undefined {
  return stageAfter(text, temporal, 48) ?? stageAfter(text, purpose, 56) ?? stageAfter(text, consequence, 72);
}

function stageAfter(text: string, introduction: RegExp, reach: number): Stage | undefined {
  introduction.lastIndex = 0;
  for (let match = introduction.exec(text); match; match = introduction.exec(text)) {
    // The purpose's own verb may be the point ("to apply", "we rank").
    const from = introduction === purpose ? match.index : match.index + match[0].length;
    const window = text.slice(from, from + reach).replace(/[,;.].*$/, "");
    const stage = nouns.first(window)?.stage;
    if (stage !== undefined) return stage;
    if (introduction === purpose && /\bbe considered\b/.test(window)) return "application";
  }
  return undefined;
}
