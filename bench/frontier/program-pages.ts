import { type Answer, type Answers, inventAnswers, type Topic } from "./answers.js";
import type { MadeUpLink, MadeUpPage } from "./made-up-site.js";
import type { SiteBuilder } from "./site-builder.js";
import { type AnswerKind, answerTexts, hubTexts, programTexts } from "./wording.js";

/** A page that answers, and what about. */
interface AnswerPage {
  readonly kind: AnswerKind;
  readonly topics: readonly Topic[];
}

/** How a program's answers are spread: 2 to 5 pages, a policy page of the institution among them where it has one. */
const spreads: readonly (readonly AnswerPage[])[] = [
  [
    { kind: "apply", topics: ["application", "exams", "img", "visa", "students"] },
    { kind: "contact", topics: ["contact"] },
  ],
  [
    { kind: "faq", topics: ["application", "exams", "img", "visa", "students"] },
    { kind: "contact", topics: ["contact"] },
  ],
  [
    { kind: "apply", topics: ["application", "exams"] },
    { kind: "img", topics: ["img", "visa", "students"] },
    { kind: "contact", topics: ["contact"] },
  ],
  [
    { kind: "eligibility", topics: ["exams", "img", "visa"] },
    { kind: "apply", topics: ["application", "students"] },
    { kind: "contact", topics: ["contact"] },
  ],
  [
    { kind: "apply", topics: ["application"] },
    { kind: "eligibility", topics: ["exams", "img"] },
    { kind: "faq", topics: ["visa", "students"] },
    { kind: "contact", topics: ["contact"] },
  ],
  [
    { kind: "apply", topics: ["application"] },
    { kind: "eligibility", topics: ["exams"] },
    { kind: "img", topics: ["img", "visa"] },
    { kind: "students", topics: ["students"] },
    { kind: "contact", topics: ["contact"] },
  ],
];

export interface ProgramPlan {
  /** "Pediatrics" */
  readonly specialty: string;
  readonly host: string;
  /** The institution's policy page, where it and not the program speaks of visas. */
  readonly policy: { readonly link: MadeUpLink; readonly answers: readonly Answer[] } | undefined;
  /** Pages above the program. */
  readonly trail: readonly MadeUpLink[];
}

export interface BuiltProgram {
  readonly home: MadeUpLink;
  /** Address that the adapter names. */
  readonly start: string;
  readonly answers: readonly Answer[];
}

/** Makes up a residency: its home, its menu, 2 to 5 pages with answers among 8 to 24 without. */
export function buildProgram(builder: SiteBuilder, plan: ProgramPlan): BuiltProgram {
  const { random, wording, addresses } = builder;
  const folder = addresses.platform === "flat" ? `${plan.specialty} Residency` : plan.specialty;
  const index = addresses.platform === "html" || addresses.platform === "static" ? "index" : "";
  const home = { text: `${plan.specialty} Residency`, path: addresses.training([folder], index) };
  const invented = inventAnswers(random, plan.host);
  const answers: Answers = plan.policy === undefined ? invented : { ...invented, visa: plan.policy.answers };
  const spread = random.one(spreads).filter((page) => !isPolicyAlone(page, plan));
  const nested = random.chance(0.4);
  const menuOnAll = random.chance(0.6);
  const hubText = wording.one(hubTexts);
  const hub = nested ? { text: hubText, path: addresses.training([folder], hubText) } : undefined;
  const place = (kind: AnswerKind): MadeUpLink => {
    const below = hub === undefined || kind === "contact" ? [folder] : [folder, hubText];
    const obscured = builder.isObscured();
    const [text, name] = [builder.nameOf(answerTexts[kind], obscured), builder.nameOf(answerTexts[kind], obscured)];
    return { text, path: addresses.training(below, name) };
  };
  const placed = spread.map((page) => ({ ...page, link: place(page.kind) }));
  const empty = wording.some(programTexts, random.whole(8, 24)).map((text): MadeUpLink => {
    const named = text.replace("{town}", "the Valley");
    return { text: named, path: addresses.training([folder], named) };
  });
  const deep = hub === undefined ? [] : placed.filter(({ kind }) => kind !== "contact").map(({ link }) => link);
  const top = random.shuffled([
    ...placed.map(({ link }) => link).filter((link) => !deep.includes(link)),
    ...empty,
    ...(hub === undefined ? [] : [hub]),
  ]);
  const menu = menuOnAll ? [home, ...top] : [];
  const trail = [...plan.trail, home];
  const homePage = builder.page(home.path, home.text, [], menu, plan.trail);
  if (!menuOnAll) for (const link of top) builder.mention(homePage, link);
  const speaking = placed.map(({ topics, link }) => {
    const said = topics
      .filter((topic) => topic !== "visa" || plan.policy === undefined)
      .flatMap((topic) => answers[topic]);
    return builder.page(link.path, link.text, random.shuffled(said.map(({ sentence }) => sentence)), menu, trail);
  });
  const around = empty.map((link) => builder.page(link.path, link.text, [], menu, trail));
  if (hub !== undefined) {
    const hubPage = builder.page(hub.path, hub.text, [], random.chance(0.5) ? [...menu, ...deep] : menu, trail);
    if (!hubPage.menu.includes(deep[0] ?? home)) for (const link of deep) builder.mention(hubPage, link);
  }
  if (plan.policy !== undefined && random.chance(0.5)) builder.mention(speaking[0] ?? homePage, plan.policy.link);
  return { home, start: startOf(builder, home, homePage, speaking, around), answers: Object.values(answers).flat() };
}

function isPolicyAlone({ topics }: AnswerPage, { policy }: ProgramPlan): boolean {
  return policy !== undefined && topics.every((topic) => topic === "visa");
}

/** The home mostly; often a page with answers, sometimes another one: people give addresses as they found them. */
function startOf(
  { random }: SiteBuilder,
  home: MadeUpLink,
  homePage: MadeUpPage,
  speaking: readonly MadeUpPage[],
  around: readonly MadeUpPage[],
): string {
  const luck = random.next();
  if (luck < 0.6) return home.path;
  return random.one(luck < 0.85 ? speaking : around.length === 0 ? [homePage] : around).path;
}
