import {
  MAX_WORKSPACE_BYTES,
  parseWorkspace,
} from '../../../src/core/workspace/parse-workspace.ts';
import type { WorkspaceProblem } from '../../../src/core/workspace/parse-workspace.ts';
import { aWorkspace, sampleWorkspaceText } from '../../support/a-workspace.ts';
import { aDocument } from './a-document.ts';
import type { Path } from './a-document.ts';

describe('a workspace document', () => {
  it('comes back as it was written', () => {
    expect(parseWorkspace(JSON.stringify(aWorkspace()))).toEqual({ ok: true, value: aWorkspace() });
  });

  it('may start with a byte order mark', () => {
    expect(parseWorkspace(`\ufeff${sampleWorkspaceText()}`).ok).toBe(true);
  });

  it.each([
    ['an image that runs code', '<img onerror=alert(1) src=x>'],
    ['a placeholder', 'Hallo {{ partner.naam | raw }} {% include %}'],
    ['another script', 'مرحبا, 你好, 👩‍👩‍👧'],
  ])('may hold %s: it is text', (_what, text) => {
    const result = parseWorkspace(aDocument([['blocks', 0, 'title', 'nl'], text]));
    expect(result.ok && result.value.blocks[0]?.title.nl).toBe(text);
  });
});

describe('a text that is no document', () => {
  it.each([
    ['', { line: 1, column: 1 }],
    ['{"schemaVersion": 1,', { line: 1, column: 21 }],
    ['{\n  "id": 1 2\n}', { line: 2, column: 11 }],
    ['{"id": x, "in JSON at position 1": 0}', null],
  ])('%j says where it stops being JSON', (text, position) => {
    expect(problemsIn(text)).toMatchObject([{ code: 'not-json', path: '', position }]);
  });

  it('does not quote the text around the mistake', () => {
    expect(JSON.stringify(problemsIn('{"name": Sanne}'))).not.toContain('Sanne');
  });

  it.each(['null', '12', '"text"', '[]', '{}', '[[1], {}]'])('%s is refused', (text) => {
    expect(problemsIn(text)).toHaveLength(1);
  });

  it('is too large above a mebibyte, counted in bytes', () => {
    const room = MAX_WORKSPACE_BYTES - new TextEncoder().encode(sampleWorkspaceText()).length;
    expect(parseWorkspace(sampleWorkspaceText() + ' '.repeat(room)).ok).toBe(true);
    const larger = sampleWorkspaceText() + ' '.repeat(room + 1);
    expect(problemsIn(larger)).toMatchObject([{ code: 'too-large' }]);
    expect(problemsIn(`"${'é'.repeat(MAX_WORKSPACE_BYTES / 2)}"`)).toMatchObject([
      { code: 'too-large' },
    ]);
  });

  it('may be nested as deeply as it fits', () => {
    const deep = '['.repeat(500_000) + ']'.repeat(500_000);
    expect(problemsIn(deep)).toHaveLength(1);
    expect(problemsIn(`{"schemaVersion":1,"blocks":${deep}}`)).not.toHaveLength(0);
    expect(problemsIn('{"blocks":'.repeat(100_000))).toMatchObject([{ code: 'not-json' }]);
  });
});

describe('the schema version', () => {
  it.each([
    [2, true],
    [1e9, true],
    [0, false],
    [1.5, false],
    ['1', false],
    ['draft-1', false],
    [null, false],
    [undefined, false],
  ])('%p is unknown (newer: %p), and nothing else is said', (version, newer) => {
    expect(problemsIn(aDocument([['schemaVersion'], version], [['blocks'], 'x']))).toMatchObject([
      { code: 'unknown-schema-version', path: 'schemaVersion', newer },
    ]);
  });
});

type Row = readonly [path: Path, value: unknown, at: string];

describe('a mistake', () => {
  it.each<Row>([
    [['partners', 2, 'contacts', 0, 'email'], 'geen adres', 'partners[2].contacts[0].email'],
    [['partners', 2, 'contacts', 0, 'email'], 'a@b', 'partners[2].contacts[0].email'],
    [['partners', 2, 'contacts', 0, 'email'], ' '.repeat(255), 'partners[2].contacts[0].email'],
    [
      ['partners', 0, 'contacts', 0, 'givenName'],
      'Sanne\r\nBcc: x',
      'partners[0].contacts[0].givenName',
    ],
    [
      ['partners', 0, 'contacts', 0, 'givenName'],
      'Sanne\u2028',
      'partners[0].contacts[0].givenName',
    ],
    [
      ['partners', 0, 'contacts', 0, 'givenName'],
      'Sanne\u202e',
      'partners[0].contacts[0].givenName',
    ],
    [['partners', 0, 'contacts', 0, 'givenName'], '\ud800', 'partners[0].contacts[0].givenName'],
    [['partners', 0, 'contacts', 0, 'givenName'], ' ', 'partners[0].contacts[0].givenName'],
    [['partners', 0, 'contacts', 0, 'givenName'], 5, 'partners[0].contacts[0].givenName'],
    [['partners', 0, 'contacts', 0, 'gender'], null, 'partners[0].contacts[0].gender'],
    [['partners', 0, 'name'], {}, 'partners[0].name'],
    [['partners', 0, 'name'], [], 'partners[0].name'],
    [['partners', 0, 'name', 'de'], 'Polizei', 'partners[0].name.de'],
    [['partners', 0, 'mailDomains', 0], 'Politie.example', 'partners[0].mailDomains[0]'],
    [['blocks', 3, 'variants', 0, 'text'], 'regel\u0007', 'blocks[3].variants[0].text'],
    [['blocks', 3, 'variants', 0, 'text'], 'x'.repeat(10_001), 'blocks[3].variants[0].text'],
    [['blocks', 3, 'variants'], [], 'blocks[3].variants'],
    [['blocks', 3, 'changedOn'], '2027-02-30', 'blocks[3].changedOn'],
    [['blocks', 3, 'changedOn'], '20-05-2027', 'blocks[3].changedOn'],
    [['blocks', 3, 'id'], 'tb 04', 'blocks[3].id'],
    [['blocks', 3, 'owner'], undefined, 'blocks[3].owner'],
    [['milestones', 0, 'start'], '25:00', 'milestones[0].start'],
    [['milestones', 0, 'lead', 'copyDays'], 1.5, 'milestones[0].lead.copyDays'],
    [['milestones', 0, 'lead', 'copyDays'], -1, 'milestones[0].lead.copyDays'],
    [['programme', 'links', 'calendar'], 'javascript:alert(1)', 'programme.links.calendar'],
    [['programme', 'links', 'calendar'], 'http://centrum.example', 'programme.links.calendar'],
    [['programme', 'timeZone'], 'Europe/../etc', 'programme.timeZone'],
    [['programme', 'languages', 2], 'de', 'programme.languages[2]'],
    [['coreMessage', 'state'], 'Approved', 'coreMessage.state'],
    [['milestones', 1, 'end'], '12:59', 'milestones[1].end'],
    [['milestones', 1, 'start'], null, 'milestones[1].end'],
    [['route', 'stages', 0, 'end'], '2026-09-30', 'route.stages[0].end'],
    [['programme', 'period', 'end'], '2026-09-30', 'programme.period.end'],
  ])('at %j (%j) is found at %s', (path, value, at) => {
    expect(codesAndPaths(aDocument([path, value]))).toEqual([`invalid ${at}`]);
  });

  it('repeated a thousand times in a list without bound is one problem', () => {
    const journal = Array.from({ length: 20_001 }, () => 0);
    expect(codesAndPaths(aDocument([['journal'], journal]))).toEqual(['invalid journal']);
  });

  it('of having no language at all is found', () => {
    expect(codesAndPaths(aDocument([['programme', 'languages'], []]))).toContain(
      'invalid programme.languages',
    );
  });

  it('in a number too large for JSON is found', () => {
    const text = aDocument([['facts', 0, 'value'], 450_000]).replace('450000', '1e999');
    expect(codesAndPaths(text)).toEqual(['invalid facts[0].value']);
  });

  it.each<Row>([
    [['partners', 0, 'rings', 1, 'stageId'], 'x', 'partners[0].rings[1].stageId'],
    [['partners', 0, 'progress', 0, 'stageId'], 'x', 'partners[0].progress[0].stageId'],
    [['milestones', 4, 'stageId'], 'x', 'milestones[4].stageId'],
    [
      ['coreMessage', 'house', 'pillars', 0, 'factIds', 0],
      'x',
      'coreMessage.house.pillars[0].factIds[0]',
    ],
    [
      ['coreMessage', 'house', 'foundationFactIds', 2],
      'x',
      'coreMessage.house.foundationFactIds[2]',
    ],
    [['partners', 2, 'contacts', 0, 'audienceId'], 'x', 'partners[2].contacts[0].audienceId'],
    [
      ['mailTemplates', 0, 'sections', 3, 'blockIds', 0],
      'x',
      'mailTemplates[0].sections[3].blockIds[0]',
    ],
    [['programme', 'languages'], ['fr'], 'programme.defaultLanguage'],
  ])('of naming what is not there, at %j, is found', (path, value, at) => {
    expect(codesAndPaths(aDocument([path, value]))).toEqual([`unknown-reference ${at}`]);
  });

  it.each<Row>([
    [['blocks', 1, 'id'], 'tb-01', 'blocks[1].id'],
    [['partners', 1, 'id'], 'p01', 'partners[1].id'],
    [['partners', 1, 'contacts', 0, 'id'], 'p01-c1', 'partners[1].contacts[0].id'],
    [['partners', 0, 'rings', 1, 'stageId'], 'fase-1', 'partners[0].rings[1].stageId'],
    [['blocks', 5, 'variants', 1, 'form'], 'je', 'blocks[5].variants[1].language'],
    [['mailTemplates', 0, 'sections', 1, 'id'], 'aanhef', 'mailTemplates[0].sections[1].id'],
  ])('of saying the same thing twice, at %j, is found', (path, value, at) => {
    expect(codesAndPaths(aDocument([path, value]))).toEqual([`duplicate-id ${at}`]);
  });

  it('does not hide another one', () => {
    const text = aDocument(
      [['partners', 0, 'contacts', 0, 'email'], 'x'],
      [['partners', 0, 'contacts', 0, 'surprise'], 1],
      [['partners', 0, 'contacts', 0, 'another'], 1],
      [['blocks', 0, 'changedOn'], 'x'],
      [['blocks', 1, 'id'], 'tb-01'],
      [['milestones', 0, 'stageId'], 'nowhere'],
      [['route', 'stages', 1, 'end'], '2000-01-01'],
    );
    expect([...codesAndPaths(text)].sort()).toEqual([
      'duplicate-id blocks[1].id',
      'invalid blocks[0].changedOn',
      'invalid partners[0].contacts[0].another',
      'invalid partners[0].contacts[0].email',
      'invalid partners[0].contacts[0].surprise',
      'invalid route.stages[1].end',
      'unknown-reference milestones[0].stageId',
    ]);
  });

  it('in a whole collection is not repeated for everything that names it', () => {
    expect(codesAndPaths(aDocument([['route', 'stages'], undefined]))).toEqual([
      'invalid route.stages',
    ]);
  });
});

describe('a key that could reach the prototype of an object', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '%s is refused at the top and below, and changes nothing',
    (key) => {
      const polluted = { polluted: true };
      expect(codesAndPaths(aDocument([[key], polluted]))).toEqual([`invalid ${key}`]);
      expect(codesAndPaths(aDocument([['partners', 0, 'name', key], polluted]))).toEqual([
        `invalid partners[0].name.${key}`,
      ]);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  it('does not stand in for a value that is missing', () => {
    const text = aDocument(
      [['partners', 0, 'name'], undefined],
      [['partners', 0, '__proto__'], { name: { nl: 'Politie' } }],
    );
    expect([...codesAndPaths(text)].sort()).toEqual([
      'invalid partners[0].__proto__',
      'invalid partners[0].name',
    ]);
  });
});

describe('what is said about a mistake', () => {
  it.each<readonly [Path, unknown]>([
    [['partners', 0, 'contacts', 0, 'email'], 'Geheim'],
    [['partners', 0, 'contacts', 0, 'gender'], 'Geheim'],
    [['partners', 0, 'contacts'], 'Geheim'],
    [['partners', 0, 'rings', 0, 'stageId'], 'Geheim'],
    [['partners', 0, 'Geheim: adres van het gezin'], 1],
    [['schemaVersion'], 'Geheim'],
    [['facts', 0, 'value'], ['Geheim']],
  ])('at %j never holds the value', (path, value) => {
    const problems = problemsIn(aDocument([path, value]));
    expect(problems).not.toHaveLength(0);
    expect(JSON.stringify(problems)).not.toContain('Geheim');
  });

  it('of the same id twice does not hold the id either', () => {
    const problems = problemsIn(
      aDocument([['blocks', 0, 'id'], 'Geheim'], [['blocks', 1, 'id'], 'Geheim']),
    );
    expect(JSON.stringify(problems)).not.toContain('Geheim');
  });
});

function problemsIn(text: string): readonly WorkspaceProblem[] {
  const result = parseWorkspace(text);
  return result.ok ? [] : result.error;
}

function codesAndPaths(text: string): readonly string[] {
  return problemsIn(text).map(({ code, path }) => `${code} ${path}`);
}
