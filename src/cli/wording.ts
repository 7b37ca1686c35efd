/** `text` in at most `width` characters, its end replaced by "…" when it is longer. */
export function shortened(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width ? text : `${characters.slice(0, width - 1).join("")}…`;
}

/** A count with its noun: "1 site", "12 sites". */
export function counted(count: number, one: string, many = `${one}s`): string {
  // The first use of a locale takes some fifteen milliseconds.
  const figure = count < 1000 ? String(count) : count.toLocaleString("en-US");
  return `${figure} ${count === 1 ? one : many}`;
}

/** A span of time for people: "0.4 s", "12 s", "3 min 5 s". */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  if (seconds < 59.5) return `${Math.round(seconds)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** Columns for a reader of a file or pipe. */
export const usualWidth = 100;

/** Bytes for people: "812 bytes", "81 kB", "3.4 MB". */
export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
