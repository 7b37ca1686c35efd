import { isPassingStatus } from "../../fetch/retry.js";

/** How one try to post a message ended. */
export type Posted =
  | { readonly kind: "answer"; readonly status: number; readonly retryAfterMs?: number | undefined }
  /** No answer; `again` tells whether another try may help. */
  | { readonly kind: "failure"; readonly reason: string; readonly again: boolean };

/** What follows from it: for this message, or for the whole receiver. */
export type Verdict =
  | { readonly kind: "delivered" }
  /** Try this message again, no sooner than after `waitMs`, where the receiver named a time. */
  | { readonly kind: "again"; readonly reason: string; readonly waitMs?: number | undefined }
  /** The receiver does not take this message; others it may take. */
  | { readonly kind: "refused"; readonly reason: string }
  /** No message will get through until somebody does something. */
  | { readonly kind: "closed"; readonly reason: string };

/** Statuses that blame the message itself: malformed, too large, not understood (RFC 9110). */
const aboutMessage = new Set([400, 409, 413, 415, 422]);

/** Judges an answer by RFC 9110; 410 means that the receiver wants no more messages (Standard Webhooks). */
export function judge(posted: Posted): Verdict {
  if (posted.kind === "failure") return { kind: posted.again ? "again" : "closed", reason: posted.reason };
  const { status, retryAfterMs } = posted;
  if (status >= 200 && status < 300) return { kind: "delivered" };
  const reason = `it answers ${status}`;
  if (isPassingStatus(status) || status === 408 || status === 425)
    return { kind: "again", reason, waitMs: retryAfterMs };
  if (aboutMessage.has(status)) return { kind: "refused", reason };
  if (status === 410) return { kind: "closed", reason: "it answers 410: it wants no more messages" };
  if (status >= 300 && status < 400) return { kind: "closed", reason: `${reason}: it has moved, give its new address` };
  if (status === 401 || status === 403)
    return { kind: "closed", reason: `${reason}: it does not accept the signature` };
  return { kind: "closed", reason };
}
