import { parseTemplate } from '../../../src/core/template/parse-template.ts';
import { coreMessageLengths, languages } from '../../../src/core/workspace/schema.ts';
import { aWorkspace, sampleWorkspaceText } from '../../support/a-workspace.ts';

const sample = aWorkspace();
const { partners, coreMessage, blocks, milestones } = sample;

describe('the sample workspace', () => {
  it('is complete', () => {
    expect({
      stages: sample.route.stages.length,
      facts: sample.facts.length,
      partners: partners.length,
      contacts: partners.flatMap(({ contacts }) => contacts).length,
      channels: partners.flatMap(({ channels }) => channels).length,
      blocks: blocks.length,
      milestones: milestones.length,
      audiences: coreMessage.audiences.length,
      sections: sample.mailTemplates.flatMap(({ sections }) => sections).length,
    }).toEqual({
      stages: 5,
      facts: 7,
      partners: 15,
      contacts: 16,
      channels: 23,
      blocks: 12,
      milestones: 20,
      audiences: 5,
      sections: 12,
    });
  });

  it.each(coreMessageLengths)('has the %s core message in every language', (length) => {
    expect(Object.keys(coreMessage[length]).sort()).toEqual([...languages].sort());
  });

  it.each(languages)('keeps the core message within its limits in %s', (language) => {
    const medium = coreMessage.medium[language];
    const texts = {
      short: [
        coreMessage.short[language],
        ...coreMessage.audiences.map(({ text }) => text[language]),
      ],
      medium: [medium && Object.values(medium).join(' ')],
      long: [coreMessage.long[language]?.join(' ')],
    };
    for (const length of coreMessageLengths) {
      for (const text of texts[length]) {
        const words = (text ?? '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
        expect(words.length).toBeGreaterThan(5);
        expect(words.length).toBeLessThanOrEqual(coreMessage.maxWords[length]);
      }
    }
  });

  it('speaks to every audience in every language, in words fit for je and for u', () => {
    for (const { name, text } of coreMessage.audiences) {
      expect(Object.keys(name)).toEqual([...languages]);
      expect(Object.keys(text)).toEqual([...languages]);
      expect(text.nl).not.toMatch(/\b(?:je|jij|jou|jouw|jullie|u|uw)\b/i);
    }
  });

  it.each(blocks.map((block) => [block.id, block] as const))(
    'has block %s in every language, for je and for u, with placeholders that exist',
    (_id, block) => {
      for (const language of languages) {
        expect(block.title[language]).toBeDefined();
        const forms = block.variants
          .filter((variant) => variant.language === language)
          .map(({ form }) => form);
        expect(['any', 'je,u']).toContain(forms.join());
      }
      for (const { text } of block.variants)
        expect(parseTemplate(text)).toMatchObject({ ok: true });
    },
  );

  it('offers subjects that fit and need no filling in', () => {
    const subjects = blocks.flatMap(({ subject }) => (subject === null ? [] : [subject]));
    expect(subjects.length).toBeGreaterThan(0);
    for (const subject of subjects) {
      for (const language of languages) expect(subject[language]).toMatch(/^[^{]{5,70}$/);
    }
  });

  it('has a partner meeting for the invitation, with a time and a place', () => {
    const kind = blocks.find(({ id }) => id === 'tb-08')?.milestoneKind;
    const meetings = milestones.filter((milestone) => milestone.kind === kind);
    expect(meetings).toHaveLength(2);
    for (const { start, end, location } of meetings)
      expect([start, end, location]).not.toContain(null);
  });

  it('knows each partner by a short name, in a sentence, in each stage, and by its progress', () => {
    for (const { shortName, nameInSentence, rings, progress, mailDomains } of partners) {
      expect(Object.keys(shortName)).toEqual([...languages]);
      expect(Object.keys(nameInSentence)).toEqual([...languages]);
      expect(rings.map(({ stageId }) => stageId)).toEqual(sample.route.stages.map(({ id }) => id));
      expect(progress.some(({ stageId }) => ['fase-2', 'fase-3'].includes(stageId))).toBe(true);
      expect(mailDomains).toHaveLength(1);
    }
  });

  it('puts every milestone on a working weekday inside its stage', () => {
    for (const { date, stageId } of milestones) {
      expect(Temporal.PlainDate.from(date).dayOfWeek).toBeLessThanOrEqual(5);
      const stage = sample.route.stages.find(({ id }) => id === stageId);
      expect(stage && stage.start <= date && date <= stage.end).toBe(true);
    }
  });

  it('dates every progress entry inside the stage it belongs to', () => {
    for (const { date, stageId } of partners.flatMap(({ progress }) => progress)) {
      const stage = sample.route.stages.find(({ id }) => id === stageId);
      expect(stage && stage.start <= date && date <= stage.end).toBe(true);
    }
  });

  it('is at home in the reserved domain only', () => {
    const hosts: string[] = sampleWorkspaceText().match(/(?<=@|https:\/\/)[\w.-]+/g) ?? [];
    expect(hosts.length).toBeGreaterThan(20);
    hosts.push(...partners.flatMap(({ mailDomains }) => mailDomains));
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
  });

  it('names no year or season inside a sentence, so that its dates can move', () => {
    const sentences = textsIn(sample).filter((text) => !/^\d{4}-\d{2}-\d{2}$/.test(text));
    expect(sentences.length).toBeGreaterThan(500);
    const dated =
      /\b20[2-9]\d\b|\b(?:zomer|najaar|winter|voorjaar|summer|autumn|spring|été|automne)\b/i;
    expect(sentences.filter((text) => dated.test(text))).toEqual([]);
  });

  it('holds no data about families or clients', () => {
    // Nine digits in a row, birth dates, postcodes, file numbers, mobile numbers, and words about one family.
    const forbidden = [
      /(?<!\d)\d{8,9}(?!\d)/,
      /\b(?:geboren|geboortedatum)\b[^.\n]{0,20}\d/i,
      /\b[1-9]\d{3} ?[A-Z]{2}\b/,
      /\b(?:dossier|zaak|casus|cliënt)(?:nr|nummer)?[ :]{0,2}[a-z/-]{0,6}\d/i,
      /\b06[- ]?\d{4}/,
      /\b(?:moeder van|vader van|het gezin van|de kinderen van|uithuisplaatsing)\b/i,
    ];
    for (const text of textsIn(sample)) {
      for (const pattern of forbidden) expect(text).not.toMatch(pattern);
    }
  });
});

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((member: unknown) => textsIn(member));
}
