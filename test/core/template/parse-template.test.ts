import fc from 'fast-check';

import { placeholders } from '../../../src/core/content/placeholder.ts';
import {
  MAX_TEMPLATE_LENGTH,
  MAX_TEMPLATE_PROBLEMS,
  parseTemplate,
} from '../../../src/core/template/parse-template.ts';
import type { TemplateProblem } from '../../../src/core/template/parse-template.ts';

describe('parseTemplate', () => {
  it('reads text and placeholders, each with its place', () => {
    expect(parseTemplate('Op {{moment.datum}}\nin {{ moment.locatie }}.')).toEqual({
      ok: true,
      value: [
        { kind: 'text', text: 'Op ' },
        { kind: 'placeholder', name: 'moment.datum', line: 1, column: 4 },
        { kind: 'text', text: '\nin ' },
        { kind: 'placeholder', name: 'moment.locatie', line: 2, column: 4 },
        { kind: 'text', text: '.' },
      ],
    });
  });

  it.each(Object.keys(placeholders))('knows %s', (name) => {
    expect(parseTemplate(`{{${name}}}`)).toMatchObject({ ok: true, value: [{ name }] });
  });

  it.each([['{{\u00a0deadline\u00a0}}'], ['{{\n  deadline\n}}'], ['{{deadline}}']])(
    'does not mind white space between the braces: %j',
    (text) => {
      expect(parseTemplate(text)).toMatchObject({ ok: true, value: [{ name: 'deadline' }] });
    },
  );

  it.each([['}}'], ['{'], ['a } b { c'], ['{ {deadline} }'], ['%} en %'], ['{'], [' \n ']])(
    'takes %j for text',
    (text) => {
      expect(parseTemplate(text)).toEqual({ ok: true, value: [{ kind: 'text', text }] });
    },
  );

  it.each<[string, string, TemplateProblem['code'], number, number]>([
    ['an unknown name', 'a {{ naam }}', 'unknown-placeholder', 1, 6],
    ['an unknown dotted name', '{{fase.kleur}}', 'unknown-placeholder', 1, 3],
    ['a property of a known name', '{{deadline.jaar}}', 'unknown-placeholder', 1, 3],
    ['another case', '{{Deadline}}', 'unknown-placeholder', 1, 3],
    ['a name every object has', '{{constructor}}', 'unknown-placeholder', 1, 3],
    ['a filter', '{{ deadline | upcase }}', 'not-allowed', 1, 15],
    ['a string', '{{ "tekst" }}', 'not-allowed', 1, 4],
    ['a number', '{{ 12 }}', 'not-allowed', 1, 4],
    ['a truth', '{{ true }}', 'not-allowed', 1, 4],
    ['a range', '{{ (1..3) }}', 'not-allowed', 1, 4],
    ['an index', '{{ partner["naam"] }}', 'not-allowed', 1, 4],
    ['a comparison', '{{ deadline == aanhef }}', 'not-allowed', 1, 4],
    ['two names', '{{ deadline aanhef }}', 'not-allowed', 1, 4],
    ['a broken name', '{{ fase. naam }}', 'not-allowed', 1, 4],
    ['a tag', 'a\n{% if deadline %}', 'not-allowed', 2, 1],
    ['a raw tag that never ends', '{% raw %} tekst', 'not-allowed', 1, 1],
    ['white space control', '{{- deadline -}}', 'not-allowed', 1, 1],
    ['nothing at all', 'a {{ }}', 'syntax', 1, 3],
    ['a brace too many', '{{{ deadline }}}', 'syntax', 1, 3],
    ['a sentence', '{{ wie, wat & waar }}', 'syntax', 1, 4],
    ['an opening without end', 'een\ntwee {{ deadline', 'syntax', 2, 6],
    ['half an end', '{{ deadline }', 'syntax', 1, 1],
    ['an opening before the next', '{{ deadline en {{ aanhef }}', 'syntax', 1, 1],
    ['an apostrophe that hides the end', "{{ collega's }}", 'syntax', 1, 1],
    ['a tag without end', 'a {% if', 'syntax', 1, 3],
    ['a tag without name', 'a {% %}', 'syntax', 1, 3],
    ['an endless expression', `{{ ${'('.repeat(50_000)} }}`, 'syntax', 1, 4],
  ])('refuses %s with its place', (_, text, code, line, column) => {
    const result = parseTemplate(text);
    expect(result).toMatchObject({ ok: false, error: [{ code, line, column }] });
    expect(!result.ok && result.error).toHaveLength(1);
  });

  it('gives all problems at once, in the order of the text', () => {
    const text = '{{ een }} {{ deadline }}\n{% twee %}{{ drie | vier | vijf: 1 }}\n{{ zes';
    expect(problemsOf(text)).toEqual([
      'unknown-placeholder 1:4',
      'not-allowed 2:1',
      'unknown-placeholder 2:14',
      'not-allowed 2:21',
      'not-allowed 2:28',
      'syntax 3:1',
    ]);
  });

  it('goes on after a raw tag, which would hide problems in Liquid', () => {
    expect(problemsOf('{% raw %}{{ naam }}{% endraw %}')).toEqual([
      'not-allowed 1:1',
      'unknown-placeholder 1:13',
      'not-allowed 1:20',
    ]);
  });

  it('never puts the text itself into a message', () => {
    const result = parseTemplate('{{ geheim }} {% geheim %} {{ "geheim" }} {{ geheim');
    expect(JSON.stringify(result)).not.toContain('geheim');
  });

  it('refuses a text that is too long without reading it', () => {
    expect(parseTemplate('a'.repeat(MAX_TEMPLATE_LENGTH)).ok).toBe(true);
    expect(problemsOf('{'.repeat(MAX_TEMPLATE_LENGTH + 1))).toEqual(['syntax 1:1']);
  });

  it('stops after many problems', () => {
    expect(problemsOf("{{'".repeat(30_000))).toHaveLength(MAX_TEMPLATE_PROBLEMS);
  });

  it('gives back a text without braces as it is', () => {
    const texts = fc.string({
      unit: fc.constantFrom('{', '}', '%', 'a', ' ', '\n', '\r', '"', 'é'),
    });
    fc.assert(
      fc.property(
        texts.filter((text) => !text.includes('{{') && !text.includes('{%')),
        (text) => {
          expect(print(text)).toBe(text);
        },
      ),
    );
  });

  it('gives back every text it accepts', () => {
    const piece = fc.oneof(
      fc.constantFrom('{', '}', ' ', '\n', 'tekst'),
      fc.constantFrom(...Object.keys(placeholders).map((name) => `{{${name}}}`)),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const printed = print(text);
          fc.pre(printed !== null);
          expect(printed).toBe(text);
        },
      ),
    );
  });

  it('always answers, whatever the text', () => {
    const unit = fc.constantFrom(
      '{{',
      '}}',
      '{%',
      '%}',
      '(',
      '[',
      '.',
      '|',
      ':',
      "'",
      '"',
      '-',
      'a',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(unit).map((units) => units.join('')),
        (text) => {
          const result = parseTemplate(text);
          if (result.ok) return;
          expect(result.error).not.toHaveLength(0);
          const lines = text.split('\n');
          for (const { line, column } of result.error) {
            expect(column).toBeGreaterThanOrEqual(1);
            expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function problemsOf(text: string): readonly string[] {
  const result = parseTemplate(text);
  if (result.ok) return [];
  return result.error.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

/** The text a template was read from; null when it was refused. */
function print(text: string): string | null {
  const result = parseTemplate(text);
  if (!result.ok) return null;
  return result.value
    .map((node) => (node.kind === 'text' ? node.text : `{{${node.name}}}`))
    .join('');
}
