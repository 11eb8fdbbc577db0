import { occasionFor } from '../../../src/core/content/occasion.ts';
import type { GivenValues } from '../../../src/core/content/occasion.ts';
import { placeholderLabel } from '../../../src/core/content/placeholder-label.ts';
import { prepareContent } from '../../../src/core/content/prepare-content.ts';
import type { TemplateTools } from '../../../src/core/content/prepare-content.ts';
import { parseTemplate } from '../../../src/core/template/parse-template.ts';
import { aBlock, aSmallWorkspace } from './a-small-workspace.ts';

const tools: TemplateTools = {
  parse: (template) => {
    const parsed = parseTemplate(template);
    return parsed.ok ? parsed.value : null;
  },
  labelOf: placeholderLabel,
};
const ref = { kind: 'block', id: 'tb-01' } as const;
const sanne = [{ name: 'Sanne', address: 'sanne@veiligthuis.example' }];

function prepare(text: string, given: GivenValues = {}, language: 'nl' | 'fr' = 'nl') {
  const workspace = aSmallWorkspace({
    blocks: [aBlock({ variants: [{ language, form: 'any', text }] })],
  });
  return prepareContent(tools, occasionFor(workspace, sanne, '2027-05-20', { given }), ref);
}

test('what the workspace knows is filled in and not asked for', () => {
  const prepared = prepare('Welkom op {{moment.datum}}.');
  expect(prepared?.rendered.text).toBe('Welkom op donderdag 17 juni 2027.');
  expect(prepared?.asked).toEqual([]);
});

test('what nobody but the user knows is asked for, and stays asked for when it was given', () => {
  expect(prepare('Voor {{deadline}}.')).toMatchObject({
    asked: ['deadline'],
    rendered: { text: 'Voor [uiterste datum].', open: ['deadline'] },
  });
  expect(prepare('Voor {{deadline}}.', { deadline: '2027-06-04' })).toMatchObject({
    asked: ['deadline'],
    rendered: { text: 'Voor vrijdag 4 juni 2027.', open: [] },
  });
});

test('a value and the name of an open place are in the language of the text', () => {
  const text = 'Avant le {{deadline}}.';
  expect(prepare(text, {}, 'fr')?.rendered.text).toBe('Avant le [date limite].');
  expect(prepare(text, { deadline: '2027-06-04' }, 'fr')?.rendered.text).toContain('juin');
});

test('a value given for another text never replaces one that is known', () => {
  const given = { 'moment.datum': '2027-12-01' };
  expect(prepare('Op {{moment.datum}}.', given)?.rendered.text).toContain('17 juni');
});

test.each([
  ['a text with a fault', { ...ref }, 'Op {{datum'],
  ['a text that is not there', { kind: 'block', id: 'tb-99' } as const, 'Dag'],
])('%s gives nothing', (_, wanted, text) => {
  const blocks = [aBlock({ variants: [{ language: 'nl', form: 'any', text }] })];
  const occasion = occasionFor(aSmallWorkspace({ blocks }), sanne, '2027-05-20');
  expect(prepareContent(tools, occasion, wanted)).toBeNull();
});

test.each([
  ['without a last day', null, null],
  ['on its last day', '2027-05-20', null],
  ['a day later', '2027-05-19', '2027-05-19'],
])('tells that a text has expired: %s', (_name, validUntil, expiredOn) => {
  const workspace = aSmallWorkspace({ blocks: [aBlock({ validUntil })] });
  const block = { kind: 'block', id: workspace.blocks[0]?.id ?? '' } as const;
  const prepared = prepareContent(tools, occasionFor(workspace, sanne, '2027-05-20'), block);
  expect(prepared?.expiredOn).toBe(expiredOn);
});
