import { tinyPdf } from '../../../src/sandbox/seed/tiny-pdf.ts';

const pdf = tinyPdf(['Eén titel', 'Een regel (met haakjes) en een \\']);

describe('a PDF made in code', () => {
  it('tells where each object begins', () => {
    const offsets = [...pdf.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
    expect(offsets).toHaveLength(5);
    for (const [index, offset] of offsets.entries()) {
      expect(pdf.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj\n`));
    }
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)?.[1]);
    expect(pdf.slice(start)).toMatch(/^xref\n0 6\n0{10} 65535 f \n/);
  });

  it('tells how long its text is', () => {
    const [, length, stream] = /Length (\d+) >>\nstream\n([\s\S]*)\nendstream/.exec(pdf) ?? [];
    expect(stream).toHaveLength(Number(length));
  });

  it('escapes what has a meaning in PDF, and needs one byte for each character', () => {
    expect(pdf).toContain('(Een regel \\(met haakjes\\) en een \\\\) Tj');
    expect(Buffer.from(pdf, 'latin1').toString('latin1')).toBe(pdf);
  });
});
