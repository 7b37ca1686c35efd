/** The package exports a function by CommonJS, which its own types do not say under Node's module resolution. */
declare module "robots-parser" {
  interface Robots {
    isAllowed(url: string, userAgent?: string): boolean | undefined;
    /** Seconds. */
    getCrawlDelay(userAgent?: string): number | undefined;
    /** As written. */
    getSitemaps(): string[];
  }
  export default function robotsParser(url: string, text: string): Robots;
}
