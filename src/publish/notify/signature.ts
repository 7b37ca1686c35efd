import { createHmac } from "node:crypto";

/**
 * The headers by which a receiver knows a message and its sender, as the Standard Webhooks specification has them
 * (https://www.standardwebhooks.com): the HMAC SHA-256 stands over id, timestamp and body, joined by full stops.
 * `timestamp` is in seconds since 1970. `Idempotency-Key` repeats the id for receivers that know that header.
 */
export function signedHeaders(message: {
  readonly id: string;
  readonly timestamp: number;
  readonly body: string;
  readonly key: Buffer;
}): Record<string, string> {
  const { id, timestamp, body, key } = message;
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return {
    "content-type": "application/json",
    "idempotency-key": id,
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": `v1,${signature}`,
  };
}

/**
 * The key that the text of a secret stands for: after `whsec_` it is base64, everything else is taken as it is, without the
 * blanks around it. Undefined for less than 16 bytes, which could be guessed.
 */
export function keyOfSecret(text: string): Buffer | undefined {
  const secret = text.trim();
  const key = secret.startsWith("whsec_") ? Buffer.from(secret.slice(6), "base64") : Buffer.from(secret, "utf8");
  return key.length < 16 ? undefined : key;
}
