import { inventAnswers } from "./answers.js";
import type { MadeUpLink } from "./made-up-site.js";
import type { SiteBuilder } from "./site-builder.js";
import { answerTexts, familyNames, fellowships, givenNames, otherTraining } from "./wording.js";

/** Fellowships and other training with pages of their own that state other requirements; returns their homes. */
export function buildOtherTraining(
  builder: SiteBuilder,
  host: string,
  trail: readonly MadeUpLink[],
): readonly MadeUpLink[] {
  const { random, wording, addresses } = builder;
  const names = [
    ...wording.some(fellowships, random.whole(2, 7)).map((name) => `${name} Fellowship`),
    ...wording.some(otherTraining, random.whole(1, 4)),
  ];
  return names.map((name) => {
    const home = { text: name, path: addresses.training([name], addresses.platform === "html" ? "index" : "") };
    const other = inventAnswers(random, host);
    const apply = {
      text: wording.one(answerTexts.apply),
      path: addresses.training([name], wording.one(answerTexts.apply)),
    };
    const contact = {
      text: wording.one(answerTexts.contact),
      path: addresses.training([name], wording.one(answerTexts.contact)),
    };
    const menu = [home, apply, contact];
    builder.page(home.path, name, [], menu, trail);
    const said = [...other.application, ...other.exams, ...other.visa].map(({ sentence }) => sentence);
    builder.page(apply.path, `${name}: ${apply.text}`, said, menu, [...trail, home]);
    builder.page(
      contact.path,
      `${name}: ${contact.text}`,
      other.contact.map(({ sentence }) => sentence),
      menu,
      [...trail, home],
    );
    return home;
  });
}

/** Fills the site up to `size` pages with doctors, news, conditions and places, each list on pages of its own. */
export function fillUp(builder: SiteBuilder, size: number): readonly MadeUpLink[] {
  const { random, addresses } = builder;
  const kinds = [
    {
      folder: "doctors",
      title: "Find a Doctor",
      name: () => `${random.one(givenNames)} ${random.one(familyNames)}, MD`,
    },
    {
      folder: "news",
      title: "Newsroom",
      name: () =>
        `${random.one(["Residents", "Nurses", "Surgeons", "Patients"])} ${random.one(["celebrate", "learn", "meet", "thank"])} ${random.one(["the team", "a record year", "new rules", "the community"])}`,
    },
    {
      folder: "conditions",
      title: "Conditions We Treat",
      name: () =>
        `${random.one(["Chronic", "Acute", "Rare", "Childhood"])} ${random.one(["back pain", "asthma", "anemia", "migraine", "eczema"])}`,
    },
    {
      folder: "locations",
      title: "Our Locations",
      name: () =>
        `${random.one(["North", "South", "East", "West", "Central"])} ${random.one(["Clinic", "Pavilion", "Tower", "Laboratory"])}`,
    },
  ];
  const lists: MadeUpLink[] = [];
  const perList = 40;
  while (builder.pages.size < size) {
    const kind = random.one(kinds);
    const list = {
      text: `${kind.title} ${lists.length + 1}`,
      path: addresses.of({ folders: [kind.folder], name: `list ${lists.length + 1}` }),
    };
    const links: MadeUpLink[] = [];
    for (let count = 0; count < perList && builder.pages.size + 1 < size; count += 1) {
      const text = kind.name();
      const link = { text, path: addresses.of({ folders: [kind.folder], name: text }) };
      builder.page(link.path, text, [], [], [list]);
      links.push(link);
    }
    builder.page(list.path, list.text, [], links, []);
    lists.push(list);
  }
  return lists;
}
