import type { IncomingHttpHeaders } from "node:http";
import { findBlockPage, findChallenge } from "./block-page.js";
import { mediaType, readContent } from "./content.js";
import type { NotFetched, Validators, Wanted } from "./outcome.js";
import type { Answer } from "./polite-request.js";

/** What an answer that is no redirect amounts to. Reasons are clauses for people. */
export type Judgement =
  | { readonly outcome: "ok"; readonly contentType: string; readonly validators: Validators }
  | { readonly outcome: "unchanged"; readonly validators: Validators }
  | { readonly outcome: NotFetched["outcome"]; readonly reason: string };

const refusals: Readonly<Record<number, string>> = {
  401: "the server asks for a login (401)",
  403: "the server refuses access (403)",
  406: "the server will not answer this kind of visitor (406)",
  407: "a proxy asks for a login (407)",
  451: "the page is withheld for legal reasons (451)",
};

/** Validators of an answer (RFC 9110, section 8.8). */
function validatorsOf(headers: IncomingHttpHeaders): Validators {
  const { etag, "last-modified": lastModified } = headers;
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

/** A block page among HTML answers of any status; its words say more than the status. */
export function findBlock(answer: Answer): ReturnType<typeof findBlockPage> {
  const challenge = findChallenge(answer.headers);
  if (challenge !== undefined) return challenge;
  const html = mediaType(answer.headers["content-type"]) === "text/html";
  return html && answer.body.length > 0 ? findBlockPage(answer.body.toString("utf8")) : undefined;
}

/** Judges an answer that is no redirect; `sent` are the validators of the conditional request, where it was one. */
export function judgeAnswer(answer: Answer, sent: Validators | undefined, wanted?: Wanted): Judgement {
  const { status, headers } = answer;
  if (status === 304) {
    if (sent === undefined) {
      return {
        outcome: "fetch_failed",
        reason: "the server answered 304 (not modified) to a request that set no condition",
      };
    }
    return { outcome: "unchanged", validators: { ...sent, ...validatorsOf(headers) } };
  }
  if (status === 404 || status === 410)
    return { outcome: "gone", reason: `the server answered ${status}: there is no such page` };
  const refusal = refusals[status];
  if (refusal !== undefined) {
    const block = findBlock(answer);
    return { outcome: "blocked", reason: block?.outcome === "blocked" ? `${refusal}: ${block.reason}` : refusal };
  }
  if (status === 204 || status === 205) return { outcome: "fetch_failed", reason: `the answer is empty (${status})` };
  if (status !== 200 && status !== 203) {
    return (
      findChallenge(headers) ?? { outcome: "fetch_failed", reason: `the server answered ${status} instead of a page` }
    );
  }
  const content = readContent(answer.body, headers["content-type"], wanted);
  if (content.kind === "unreadable") return { outcome: "fetch_failed", reason: content.reason };
  const block =
    content.kind === "html" ? (findChallenge(headers) ?? findBlockPage(answer.body.toString("utf8"))) : undefined;
  if (block !== undefined) return block;
  return { outcome: "ok", contentType: content.contentType, validators: validatorsOf(headers) };
}
