import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type Notification, notificationSchema } from "../../src/model/notification.js";

export const secret = "a made-up secret of enough bytes";

/** A message as a receiver got it. */
interface Message {
  readonly id: string;
  readonly body: Notification;
  /** By the rules of Standard Webhooks, checked anew. */
  readonly signed: boolean;
}

/** How a receiver answers one request. */
type Answering = (response: ServerResponse, message: Message) => void;

/** A webhook's receiver on loopback. */
export interface Receiver {
  readonly url: string;
  readonly messages: Message[];
  /** Takes every message, unless a test says otherwise. */
  answer: Answering;
  close(): Promise<void>;
}

export const accept: Answering = (response) => response.writeHead(204).end();
export const answering =
  (status: number, headers: Record<string, string> = {}): Answering =>
  (response) =>
    response.writeHead(status, headers).end();

export async function startReceiver(port = 0): Promise<Receiver> {
  const server = createServer(async (request, response) => {
    const message = messageOf(request, await textOf(request));
    receiver.messages.push(message);
    receiver.answer(response, message);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the receiver has no port");
  const receiver: Receiver = {
    url: `http://127.0.0.1:${address.port}/hook`,
    messages: [],
    answer: accept,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return receiver;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

function messageOf({ headers }: IncomingMessage, text: string): Message {
  const id = String(headers["webhook-id"]);
  const content = `${id}.${String(headers["webhook-timestamp"])}.${text}`;
  const expected = `v1,${createHmac("sha256", secret).update(content).digest("base64")}`;
  const signed = headers["webhook-signature"] === expected && headers["idempotency-key"] === id;
  return { id, body: notificationSchema.parse(JSON.parse(text)), signed };
}
