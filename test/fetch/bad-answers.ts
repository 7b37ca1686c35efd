import { gzipSync } from "node:zlib";
import { type Answer, programPage } from "./loopback-site.js";

/** An answer with status 200 whose head and body are written by hand. */
export function written(
  head: Readonly<Record<string, string | number>>,
  write: (response: Parameters<Answer>[1]) => void,
): Answer {
  return (_, response) => {
    response.writeHead(200, { "content-type": "text/html", ...head });
    write(response);
  };
}

/** A body of exactly these bytes, marked as HTML. */
export function bytes(body: Buffer, head: Readonly<Record<string, string | number>> = {}): Answer {
  return written(head, (response) => response.end(body));
}

/** Writes for as long as the client listens. */
export const endless: Answer = written({}, (response) => {
  const chunk = Buffer.alloc(64 * 1024, "x");
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on("drain", more);
  more();
});

/** A byte now and then, without an end. */
export const drip: Answer = written({}, (response) => {
  const timer = setInterval(() => response.write("x"), 5);
  response.once("close", () => clearInterval(timer));
});

/** Keeps the connection open and says nothing. */
export const noAnswer: Answer = () => {};

export const silenceInTheMiddle: Answer = written({}, (response) => response.write(programPage));

export const resetBefore: Answer = (_, response) => response.socket?.resetAndDestroy();

export const resetInTheMiddle: Answer = written({ "content-length": 5000 }, (response) => {
  response.write(programPage, () => response.socket?.resetAndDestroy());
});

export const shorterThanAnnounced: Answer = written({ "content-length": 5000, connection: "close" }, (response) => {
  response.write(programPage, () => response.socket?.end());
});

/** Eleven megabytes of text in eleven kilobytes. */
export const gzipBomb: Answer = bytes(gzipSync(Buffer.alloc(11_000_000, "x")), { "content-encoding": "gzip" });

export const cutGzip: Answer = bytes(gzipSync(programPage).subarray(0, 60), { "content-encoding": "gzip" });

export const noGzip: Answer = bytes(Buffer.from(programPage), { "content-encoding": "gzip" });

export const unknownEncoding: Answer = bytes(Buffer.from(programPage), { "content-encoding": "x-own" });

export const announcedTooLarge: Answer = written({ "content-length": 50_000_000 }, (response) => response.write("<p>"));

export const imageAsHtml: Answer = bytes(Buffer.from("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "latin1"));

export const binaryAsHtml: Answer = bytes(Buffer.from(Array.from({ length: 3000 }, (_, index) => index % 256)));

export const textAsPdf: Answer = bytes(Buffer.from(programPage), { "content-type": "application/pdf" });

/** An answer of another protocol. */
export const noHttp: Answer = (_, response) => response.socket?.end("SSH-2.0-made-up\r\n");
