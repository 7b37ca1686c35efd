import type { PlatformName } from "../model/probe-report.js";

/** What a website is built with, as its pages show. */
export interface Platform {
  /** Undefined where nothing tells. */
  readonly name: PlatformName | undefined;
  /** `meta name=generator`, where there is one. */
  readonly generator: string | undefined;
  /** Words of the page's source that tell. */
  readonly marks: readonly string[];
}

/** Marks that platforms leave in the source of their pages, the surest first. */
const signs: readonly { readonly name: PlatformName; readonly generator: RegExp; readonly mark: RegExp }[] = [
  {
    name: "squarespace",
    generator: /squarespace/i,
    mark: /static1\.squarespace\.com|\bsqs-(?:block|layout)\b|Squarespace\.Constants/,
  },
  { name: "wix", generator: /wix\.com/i, mark: /static\.wixstatic\.com|\bwixui-/ },
  { name: "weebly", generator: /weebly/i, mark: /editmysite\.com|\bwsite-/ },
  { name: "webflow", generator: /webflow/i, mark: /\bdata-wf-(?:page|site)\b/ },
  { name: "google-sites", generator: /google sites/i, mark: /sites\.google\.com\/|\bdata-atf-url\b/ },
  {
    name: "wordpress",
    generator: /wordpress|elementor|divi/i,
    mark: /\/wp-(?:content|includes)\/|\bwp-block-|\belementor-|\bet_pb_/,
  },
  {
    name: "drupal",
    generator: /drupal/i,
    mark: /\/sites\/(?:default|all|[\w.]+)\/(?:files|themes)\/|data-drupal-|\bfield--name-|\bviews-row\b/,
  },
  {
    name: "sharepoint",
    generator: /sharepoint/i,
    mark: /\/_layouts\/|\bms-rte\w+|\bMSOWebPart|\bms-webpart|s4-workspace/,
  },
  { name: "sitecore", generator: /sitecore/i, mark: /\/-\/media\/|\/~\/media\// },
  {
    name: "adobe-experience-manager",
    generator: /adobe experience/i,
    mark: /\/content\/dam\/|\/etc\.clientlibs\/|\bcmp-text\b/,
  },
  { name: "kentico", generator: /kentico/i, mark: /\/getmedia\/|\/CMSPages\// },
  { name: "joomla", generator: /joomla/i, mark: /\/media\/jui\/|\bcom_content\b/ },
  { name: "modern-campus", generator: /omni ?update|modern campus/i, mark: /omniupdate|\/_resources\// },
  { name: "cascade", generator: /cascade/i, mark: /\/_files\/|cascade server/i },
  { name: "titan", generator: /titan/i, mark: /\/app_themes\/|scorpion/i },
];

/** Marks that are told at most. */
const mostMarks = 4;

/** What the page's source (HTML) shows of its platform. The generator decides before any mark. */
export function platformOf(html: string, generator: string | undefined): Platform {
  const named = generator === undefined ? undefined : signs.find((sign) => sign.generator.test(generator));
  const seen = signs.flatMap(({ name, mark }) => {
    const found = mark.exec(html)?.[0];
    return found === undefined ? [] : [{ name, found }];
  });
  const name = named?.name ?? seen[0]?.name;
  const marks = seen.filter((sign) => sign.name === name).map(({ found }) => found);
  return { name, generator, marks: marks.slice(0, mostMarks) };
}
