import { z } from "zod";

/**
 * A zod schema as JSON Schema (draft 2020-12) under a name of its own. The same zod schema gives the same text.
 * Rules that JSON Schema cannot say (a sorted set, a value that fits its key) are left out of it.
 */
export function jsonSchemaOf(name: string, schema: z.ZodType): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", reused: "ref", io: "output" });
  return { $schema, $id: `https://www.npmjs.com/package/matchscout/schemas/${name}.schema.json`, ...rest };
}
