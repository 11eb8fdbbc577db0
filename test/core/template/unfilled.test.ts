import { filledValue, unfilled } from '../../../src/core/template/unfilled.ts';
import type { Template } from '../../../src/core/template/template.ts';

const template: Template = [
  { kind: 'placeholder', name: 'deadline', line: 1, column: 1 },
  { kind: 'text', text: ' en ' },
  { kind: 'placeholder', name: 'aanhef', line: 1, column: 17 },
  { kind: 'placeholder', name: 'deadline', line: 1, column: 27 },
  { kind: 'placeholder', name: 'moment.titel', line: 1, column: 39 },
];

describe('unfilled', () => {
  it('lists what has no value, in the order of the text, each once', () => {
    expect(unfilled(template, new Map())).toEqual(['deadline', 'aanhef', 'moment.titel']);
    expect(unfilled(template, new Map([['aanhef', 'Beste Sanne,']]))).toEqual([
      'deadline',
      'moment.titel',
    ]);
  });

  it.each(['', ' ', '\n\t', '\u00a0', '\u0000'])('counts %j as no value', (value) => {
    expect(unfilled(template, new Map([['deadline', value]]))).toContain('deadline');
  });
});

describe('filledValue', () => {
  it('makes one clean line of a value and keeps its no-break spaces', () => {
    const values = new Map([
      ['moment.titel', ' Bijeenkomst\r\n\r\nBcc: x\u202813\u00a0h '],
    ] as const);
    expect(filledValue(values, 'moment.titel')).toBe('Bijeenkomst Bcc: x 13\u00a0h');
  });
});
