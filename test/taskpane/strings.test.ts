import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { languages } from '../../src/core/workspace/schema.ts';
import type { Language } from '../../src/core/workspace/schema.ts';

type Catalogue = Readonly<Record<string, string>>;
/** A compiled message: words, arguments, and choices with a compiled message for each case. */
type Compiled = ReturnType<typeof compileMessageOrThrow>;

const pane = path.resolve('src/taskpane');

function catalogue(language: Language): Catalogue {
  return JSON.parse(readFileSync(path.join(pane, `strings/${language}.json`), 'utf8')) as Catalogue;
}

const nl = catalogue('nl');

/** Every way a message can come out, with a word for each value. */
function variants(compiled: Compiled): readonly string[] {
  return compiled.reduce<readonly string[]>(
    (starts, part) => {
      const ends = typeof part === 'string' ? [part] : cases(part);
      return starts.flatMap((start) => ends.map((end) => start + end));
    },
    [''],
  );
}

function cases(part: Exclude<Compiled[number], string>): readonly string[] {
  const choice: unknown = part[2];
  if (typeof choice !== 'object' || choice === null) return ['waarde'];
  return Object.values(choice).flatMap((one: unknown) =>
    Array.isArray(one) ? variants(one as Compiled) : [],
  );
}

function argumentsOf(compiled: Compiled): readonly string[] {
  const names = compiled.flatMap((part) => (typeof part === 'string' ? [] : [part[0]]));
  return [...new Set(names)].sort();
}

test.each(languages)('the words in %s have the keys of the Dutch ones, in order', (language) => {
  const keys = Object.keys(catalogue(language));
  expect(keys).toEqual(Object.keys(nl));
  expect(keys).toEqual([...keys].sort());
});

test.each(languages)(
  'every message in %s compiles, says something and asks for the same',
  (language) => {
    for (const [key, text] of Object.entries(catalogue(language))) {
      const compiled = compileMessageOrThrow(text);
      expect([key, variants(compiled).every((one) => one.trim() !== '')]).toEqual([key, true]);
      const dutch = compileMessageOrThrow(nl[key] ?? '');
      expect([key, argumentsOf(compiled)]).toEqual([key, argumentsOf(dutch)]);
    }
  },
);

test('every message is used', () => {
  const files = readdirSync(pane, { recursive: true, encoding: 'utf8' });
  const source = files
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => readFileSync(path.join(pane, file), 'utf8'))
    .join('\n');
  expect(Object.keys(nl).filter((key) => !source.includes(`'${key}'`))).toEqual([]);
});

test('no Dutch sentence is longer than twelve words', () => {
  const sentences = Object.values(nl)
    .flatMap((text) => variants(compileMessageOrThrow(text)))
    .flatMap((text) => text.split(/(?<=[.?!:])\s+/u));
  const long = sentences.filter((sentence) => sentence.split(/\s+/u).length > 12);
  expect(long).toEqual([]);
});
