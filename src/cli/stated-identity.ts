import { idSchema } from "../model/program.js";
import type { SiteIdentity } from "../survey/draft-site.js";
import { UsageError } from "./failures.js";
import type { StatedOptions } from "./survey-options.js";
import { shortened } from "./wording.js";

/** What the user says of a website. Throws `UsageError` for an id that is none. */
export function statedIdentity({ id, institution, city, state }: StatedOptions): Partial<SiteIdentity> {
  if (id !== undefined && !idSchema.safeParse(id).success) {
    throw new UsageError(
      `--id ${shortened(id, 40)}: expected lower-case words joined by hyphens, at most 120 characters`,
    );
  }
  return {
    ...(id !== undefined && { id }),
    ...(institution !== undefined && { institution }),
    ...(city !== undefined && { city }),
    ...(state !== undefined && { state }),
  };
}
