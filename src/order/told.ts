import type { Label, Unit } from '../block.ts';
import { findCredit } from '../credit/credit.ts';
import { PageSeams } from '../seam/index.ts';
import { Affinity } from './affinity.ts';
import type { Feature } from './features.ts';

const HEADINGS: readonly Label[] = ['kicker', 'headline', 'deck', 'column'];
const SIGNED: readonly Label[] = ['byline', 'dateline'];

/** How much of a photo's caption the page's stories tell, in their headings and in all; and whether their writer took it. */
export class Told {
  private readonly page: PageSeams;
  private readonly affinity: Affinity;
  private readonly signed: readonly string[];
  private readonly count: number;

  /** The units of each story; the captions with their credits. */
  constructor(
    stories: readonly (readonly Unit[])[],
    private readonly captions: readonly string[],
    read: (units: readonly Unit[]) => string,
  ) {
    const parts = (labels: readonly Label[]) =>
      stories.map((units) => read(units.filter(({ label }) => labels.includes(label))));
    const whole = stories.map(read);
    const texts = [...whole, ...captions, ...parts(HEADINGS)];
    this.count = stories.length;
    this.page = new PageSeams(texts.map((text, group) => ({ text, group })));
    this.affinity = new Affinity([...whole, ...captions]);
    this.signed = parts(SIGNED).map((text) => text.replace(/\s/gu, ''));
  }

  features(photo: number, story: number): Feature[] {
    const at = this.count + photo;
    const told = this.page.told(at, story);
    const alike = this.affinity.of(at, story);
    return [
      ['photo likeness', alike],
      ['photo likeness less than best', this.best((s) => this.affinity.of(at, s)) - alike],
      ['photo told', told],
      ['photo told, less than best', this.most(photo) - told],
      ['photo told in heading', this.page.told(at, this.count + this.captions.length + story)],
      ['photo by who wrote', this.takenBy(photo).some((name) => this.signed[story]!.includes(name)) ? 1 : 0],
    ];
  }

  /** The most that one story tells of the photo. */
  most(photo: number): number {
    return this.best((s) => this.page.told(this.count + photo, s));
  }

  private best(of: (story: number) => number): number {
    return this.signed.reduce((most, _, s) => Math.max(most, of(s)), 0);
  }

  private takenBy(photo: number): string[] {
    const credit = findCredit(this.captions[photo]!);
    return credit?.people.people.map(({ name }) => name.replace(/\s/gu, '')) ?? [];
  }
}
